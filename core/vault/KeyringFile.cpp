// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/KeyringFile.h"

#include "core/pack/Json.h"
#include "core/vault/DurableFile.h"

#include <QDir>
#include <QFileInfo>

namespace latarnia {

namespace {

constexpr qint64 MaxKeyringBytes = 1024 * 1024;

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

} // namespace

QString keyringFileIn(const QString &folder)
{
    return QDir{folder}.filePath(QStringLiteral("keyring.json"));
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
