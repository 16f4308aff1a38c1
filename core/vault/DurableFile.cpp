// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace latarnia {

namespace {

constexpr qint64 CopiedAtOnce = 1024 * 1024;
constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

bool sync(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
}

/// A new name in a folder is durable only once the folder is: QSaveFile leaves that to its caller.
void syncFolderOf(const QString &path)
{
    sync(QFileInfo{path}.path(), O_RDONLY | O_DIRECTORY);
}

Problem unwritable(const QString &path)
{
    return {.fault = Fault::FileUnwritable, .file = QFileInfo{path}.fileName()};
}

} // namespace

Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path);
    file.setPermissions(OwnerOnly);
    // commit() does not see that the disk was full for what still stood in the buffer.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return unwritable(path);
    syncFolderOf(path);
    return {};
}

namespace {

/// Whether the file ends inside a line.
bool endsInsideALine(const QString &path)
{
    QFile file{path};
    char last = '\n';
    return file.open(QIODevice::ReadOnly) && file.size() > 0 && file.seek(file.size() - 1)
        && file.getChar(&last) && last != '\n';
}

} // namespace

Result<> appendDurably(const QString &path, const QByteArray &line)
{
    const bool isNew = !QFileInfo::exists(path);
    const auto bytes = endsInsideALine(path) ? '\n' + line : line;
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return unwritable(path);
    if (isNew)
        closeToOthers(path);
    if (file.write(bytes) != bytes.size() || ::fsync(file.handle()) != 0)
        return unwritable(path);
    if (isNew)
        syncFolderOf(path);
    return {};
}

void closeToOthers(const QString &path)
{
    QFile::setPermissions(path, QFileInfo{path}.isDir() ? OwnerOnly | QFile::ExeOwner : OwnerOnly);
}

bool syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

Result<> copyDurably(const QString &from, const QString &to, const Stop &stop)
{
    if (!QFileInfo::exists(from))
        return {};
    QFile source{from};
    QFile copy{to};
    if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::NewOnly | QIODevice::Unbuffered))
        return unwritable(to);
    closeToOthers(to);
    while (!source.atEnd()) {
        if (stop.isAsked())
            return Problem{.fault = Fault::Stopped};
        const auto bytes = source.read(CopiedAtOnce);
        if (bytes.isEmpty() || copy.write(bytes) != bytes.size())
            return unwritable(to);
    }
    copy.close();
    return syncFile(to) ? Result<>{} : unwritable(to);
}

Result<> renameDurably(const QString &from, const QString &to)
{
    if (!syncFile(from)
        || std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return unwritable(to);
    syncFolderOf(to);
    return {};
}

void removeDurably(const QString &path)
{
    if (QFile::remove(path))
        syncFolderOf(path);
}

} // namespace latarnia
