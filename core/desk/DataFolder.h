// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/LockFile.h"

#include <memory>

namespace latarnia {

/// What lies in a data folder, told without a key.
enum class FolderState {
    Empty, ///< nothing of ours
    Plain, ///< data from before the vault, readable by anybody: to be taken over
    Unfinished, ///< a vault was being made when the power went: to be made again
    Sealed, ///< a vault and its keyring
    VaultMissing, ///< a keyring without its vault: to be restored, never to be made anew
    KeyringMissing, ///< a vault without a keyring: to be restored
};

FolderState stateOf(const QString &folder);

/// The file of the data before there was a vault.
QString plainFileIn(const QString &folder);
/// The vault while it is being made.
QString unfinishedFileIn(const QString &folder);

/// Makes the folder for its owner alone and takes its lock.
Result<std::unique_ptr<LockFile>> lockFolder(const QString &folder);

} // namespace latarnia
