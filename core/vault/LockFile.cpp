// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/LockFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace latarnia {

LockFile::LockFile(int handle)
    : m_handle{handle}
{
}

LockFile::~LockFile()
{
    ::close(m_handle); // the file stays: whoever waits for its name would lock one that is gone
}

Result<std::unique_ptr<LockFile>> LockFile::take(const QString &path)
{
    const auto name = QFileInfo{QFileInfo{path}.path()}.fileName();
    constexpr int ownerOnly = 0600;
    const int handle
        = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
    if (handle < 0)
        return Problem{.fault = Fault::StoreUnavailable, .file = name};
    std::unique_ptr<LockFile> lock{new LockFile{handle}};
    if (::flock(handle, LOCK_EX | LOCK_NB) == 0)
        return lock;
    return Problem{.fault = errno == EWOULDBLOCK ? Fault::StoreBusy : Fault::StoreUnavailable, .file = name};
}

} // namespace latarnia
