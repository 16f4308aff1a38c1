// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/DiskReserve.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

namespace latarnia {

namespace {

constexpr int LeftAtLeast = 4; ///< times the size

} // namespace

DiskReserve::DiskReserve(const QString &folder)
    : m_file{QDir{folder}.filePath(QStringLiteral("reserve"))}
{
}

void DiskReserve::take() const
{
    if (QFileInfo{m_file}.size() == Size)
        return;
    QFile::remove(m_file);
    if (QStorageInfo{QFileInfo{m_file}.path()}.bytesAvailable() < LeftAtLeast * Size)
        return;
    const int handle = ::open(QFile::encodeName(m_file).constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (handle < 0)
        return;
    const bool taken = ::posix_fallocate(handle, 0, Size) == 0; // with blocks behind it, not a hole
    ::close(handle);
    if (!taken)
        QFile::remove(m_file);
}

bool DiskReserve::giveBack() const
{
    return QFile::remove(m_file);
}

} // namespace latarnia
