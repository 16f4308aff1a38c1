// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/KeyringFile.h"

#include "core/pack/Json.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace latarnia {

namespace {

constexpr qint64 MaxKeyringBytes = 1024 * 1024;
constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString previousIn(const QString &folder)
{
    return keyringFileIn(folder) + QStringLiteral(".1");
}

Result<Keyring> readOne(const QString &path)
{
    const auto text = readFile(path, MaxKeyringBytes);
    if (!text)
        return text.problem();
    return keyringFrom(*text);
}

/// A new name in a folder is durable only once the folder is: QSaveFile leaves that to its caller.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

QString keyringFileIn(const QString &folder)
{
    return QDir{folder}.filePath(QStringLiteral("keyring.json"));
}

Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info{path};
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return Problem{.fault = Fault::FileUnwritable, .file = info.fileName()};
    file.setPermissions(OwnerOnly);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Problem{.fault = Fault::FileUnwritable, .file = info.fileName()};
    syncFolder(info.path());
    return {};
}

Result<FoundKeyring> readKeyring(const QString &folder)
{
    const auto newest = readOne(keyringFileIn(folder));
    if (newest)
        return FoundKeyring{.keyring = *newest};
    const auto previous = readOne(previousIn(folder));
    if (previous)
        return FoundKeyring{.keyring = *previous, .isPrevious = true};
    if (!QFileInfo::exists(keyringFileIn(folder)) && !QFileInfo::exists(previousIn(folder)))
        return Problem{.fault = Fault::StoreMissing};
    return newest.problem();
}

Result<> writeKeyring(const QString &folder, const Keyring &keyring)
{
    const auto path = keyringFileIn(folder);
    // Only a sound one is worth keeping: a damaged file would push the last good one out.
    if (const auto old = readFile(path, MaxKeyringBytes); old && keyringFrom(*old)) {
        if (const auto kept = writeDurably(previousIn(folder), *old); !kept)
            return kept;
    }
    return writeDurably(path, keyringText(keyring));
}

} // namespace latarnia
