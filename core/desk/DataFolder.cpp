// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/DataFolder.h"

#include "core/vault/DurableFile.h"
#include "core/vault/KeyringFile.h"
#include "core/vault/Vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace latarnia {

QString plainFileIn(const QString &folder)
{
    return QDir{folder}.filePath(QStringLiteral("latarnia.db"));
}

QString unfinishedFileIn(const QString &folder)
{
    return vaultFileIn(folder) + QStringLiteral(".part");
}

FolderState stateOf(const QString &folder)
{
    const auto keyring = keyringFileIn(folder);
    const bool hasKeyring = QFileInfo::exists(keyring) || QFileInfo::exists(keyring + QStringLiteral(".1"));
    if (QFileInfo::exists(vaultFileIn(folder)))
        return hasKeyring ? FolderState::Sealed : FolderState::KeyringMissing;
    if (QFileInfo::exists(unfinishedFileIn(folder)))
        return FolderState::Unfinished;
    if (hasKeyring)
        return FolderState::VaultMissing;
    return QFileInfo::exists(plainFileIn(folder)) ? FolderState::Plain : FolderState::Empty;
}

Result<std::unique_ptr<LockFile>> lockFolder(const QString &folder)
{
    if (!QDir{}.mkpath(folder))
        return Problem{.fault = Fault::StoreUnavailable, .file = QDir{folder}.dirName()};
    closeToOthers(folder);
    return LockFile::take(QDir{folder}.filePath(QStringLiteral("latarnia.lock")));
}

} // namespace latarnia
