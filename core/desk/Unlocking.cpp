// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Unlocking.h"

#include "core/desk/Anchor.h"
#include "core/desk/DataFolder.h"
#include "core/desk/ErasureReplay.h"
#include "core/desk/KeyChange.h"
#include "core/desk/LeadsKeys.h"
#include "core/store/Store.h"
#include "core/vault/KeyringFile.h"
#include "core/vault/RecoveryKit.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// A keyring of another vault, or a vault that somebody put in the place of ours, must not pass.
Result<int> checkVault(const OpenVaults &vaults)
{
    const auto lock = lockFolder(vaults.live.folder());
    if (!lock)
        return lock.problem();
    if (auto finished = finishKeyChange(vaults); !finished)
        return finished.problem();
    const auto store = Store::open(vaults.live, Access::Write);
    if (!store)
        return store.problem();
    const auto id = (*store)->office().meta.value(u"vault"_s);
    if (!id)
        return id.problem();
    if (*id != vaults.keyring.vault)
        return Problem{.fault = Fault::StoreDamaged, .file = QFileInfo{vaults.live.file()}.fileName()};
    // Nobody is shut out where it cannot be written: the next unlocking tries again.
    const auto again = replayErasures(vaults.live, **store);
    return again ? *again : 0;
}

Result<OpenVaults> openWith(const QString &folder, const FoundKeyring &found, const KeySlot &slot,
                            Bytes secret)
{
    const auto keys = openSlot(slot, found.keyring.vault, secret);
    if (!keys)
        return keys.problem();
    if (!isProven(found.keyring, *keys))
        return Problem{.fault = Fault::KeyringDamaged, .file = QFileInfo{keyringFileIn(folder)}.fileName()};
    OpenVaults vaults{.live = Vault{vaultFileIn(folder), keys->live},
                      .practice = Vault{practiceFileIn(folder), keys->practice},
                      .keyring = found.keyring,
                      .slot = slot.id,
                      .own = std::make_shared<const SecretBytes>(SecretBytes::copyOf(keys->own)),
                      .fromPreviousKeyring = found.isPrevious};
    const auto again = checkVault(vaults);
    if (!again)
        return again.problem();
    vaults.erasedAgain = *again;
    vaults.olderThanAnchor = isOlderThanAnchor(vaults.live);
    // Nobody is shut out where it cannot be written; and the keyring from before must not take the place of a
    // newer one unsaid.
    if (!vaults.fromPreviousKeyring)
        (void)makeDueLeadsKey(vaults, alone(vaults.live), utcNow);
    return changeDueKeys(vaults);
}

/// The folder is looked at first: "no data yet" and "the vault is gone" are no wrong passphrases.
Result<FoundKeyring> keyringOf(const QString &folder)
{
    auto found = readKeyring(folder);
    if (!found)
        return found;
    if (!QFileInfo::exists(vaultFileIn(folder)))
        return Problem{.fault = Fault::StoreMissing, .file = QDir{folder}.dirName()};
    return found;
}

} // namespace

const KeySlot *slotOf(const Keyring &keyring, const QString &name)
{
    const KeySlot *match = nullptr;
    for (const auto &slot : keyring.slotList) {
        if (slot.kind != SlotKind::Person || slot.retired.isValid())
            continue;
        if (name.isEmpty() && match)
            return nullptr;
        if (name.isEmpty() || isSlotOf(slot, name))
            match = &slot;
    }
    return match;
}

const KeySlot *kitOf(const Keyring &keyring)
{
    const auto found
        = std::find_if(keyring.slotList.begin(), keyring.slotList.end(), [](const KeySlot &slot) {
              return slot.kind == SlotKind::Kit && !slot.retired.isValid();
          });
    return found == keyring.slotList.end() ? nullptr : &*found;
}

Result<OpenVaults> unlock(const QString &folder, const QString &name, const QString &passphrase)
{
    const auto found = keyringOf(folder);
    if (!found)
        return found.problem();
    const auto *slot = slotOf(found->keyring, name);
    if (!slot)
        return Problem{.fault = Fault::WrongPassphrase};
    return openWith(folder, *found, *slot, passphraseBytes(passphrase));
}

Result<OpenVaults> unlockWithKit(const QString &folder, const QString &words)
{
    const auto secret = kitFrom(words);
    if (!secret)
        return secret.problem();
    const auto found = keyringOf(folder);
    if (!found)
        return found.problem();
    const auto *kit = kitOf(found->keyring);
    if (!kit)
        return Problem{.fault = Fault::WrongPassphrase};
    return openWith(folder, *found, *kit, *secret);
}

VaultKeys keysOf(const OpenVaults &vaults)
{
    return {.live = SecretBytes::copyOf(vaults.live.key()),
            .practice = SecretBytes::copyOf(vaults.practice.key())};
}

} // namespace latarnia
