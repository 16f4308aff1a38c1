// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/vault/Keyring.h"
#include "core/vault/Vault.h"

namespace latarnia {

/// A data folder that was unlocked: both its vaults, and the keyring that opened them.
struct OpenVaults
{
    Vault live;
    Vault practice;
    Keyring keyring{};
    QString slot{}; ///< id of the slot that opened
    std::shared_ptr<const SecretBytes> own{}; ///< the secret half of that slot's pair, which opens capsules
    bool fromPreviousKeyring{false}; ///< the newest keyring is damaged: to be said, and to be written again
    bool olderThanAnchor{false}; ///< the vault was put back to an older state: to be said
    int erasedAgain{0}; ///< parts of calls that the ledger of erasures names and the vault still had
};

/// Opens the vaults of @p folder with a person's passphrase, and checks that they are the keyring's and can
/// be read. Upgrades the schema, makes the leads' pair and changes the keys where that is due. An empty @p
/// name means the only person. Takes about half a second, on purpose.
Result<OpenVaults> unlock(const QString &folder, const QString &name, const QString &passphrase);

/// The same with the words of the recovery kit.
Result<OpenVaults> unlockWithKit(const QString &folder, const QString &words);

/// The keys of both vaults, for a moment.
VaultKeys keysOf(const OpenVaults &vaults);

/// The slot that @p name opens, or the only person's where @p name is empty; null if there is none.
const KeySlot *slotOf(const Keyring &keyring, const QString &name);

/// The slot that the recovery kit opens; null if there is none.
const KeySlot *kitOf(const Keyring &keyring);

} // namespace latarnia
