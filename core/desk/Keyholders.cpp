// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Keyholders.h"

#include "core/base/Fold.h"
#include "core/desk/DataFolder.h"
#include "core/desk/KeyChange.h"
#include "core/desk/SignIn.h"
#include "core/store/Store.h"
#include "core/vault/KeyringFile.h"
#include "core/vault/RecoveryKit.h"

#include <algorithm>

namespace latarnia {

namespace {

Result<> keep(OpenVaults &vaults, Keyring keyring)
{
    ++keyring.generation;
    prove(keyring, keysOf(vaults));
    if (auto written = writeKeyring(vaults.live.folder(), keyring); !written)
        return written;
    vaults.keyring = keyring;
    return {};
}

/// A retired slot stays, empty, so that the keyring says when it was.
void retire(KeySlot &slot, const QDateTime &now)
{
    slot.box.clear();
    slot.liveKey.clear();
    slot.practiceKey.clear();
    slot.retired = now;
}

KeySlot *slotIn(Keyring &keyring, const QString &name)
{
    const auto *found = slotOf(keyring, name);
    return found ? &keyring.slotList[found - keyring.slotList.constData()] : nullptr;
}

Result<> enterStaff(const OpenVaults &vaults, const Keyholder &person, const QDateTime &now)
{
    const auto lock = lockFolder(vaults.live.folder());
    if (!lock)
        return lock.problem();
    const auto store = Store::open(vaults.live, Access::Write);
    if (!store)
        return store.problem();
    return (*store)->office().staff.enter(person.name, person.roles, now);
}

/// Puts a new slot of this person into the keyring, retiring the one before.
Result<> giveSlot(OpenVaults &vaults, const QString &name, const QString &passphrase, const KdfCost &cost,
                  const QDateTime &now)
{
    if (strengthOf(passphrase, {name}) != PassphraseStrength::Enough)
        return Problem{.fault = Fault::WeakPassphrase};
    auto keyring = vaults.keyring;
    const auto fresh = makeSlot(SlotKind::Person, keyring.vault, name, passphraseBytes(passphrase), cost,
                                keysOf(vaults), now);
    if (!fresh)
        return fresh.problem();
    if (auto *before = slotIn(keyring, name)) {
        const bool own = before->id == vaults.slot;
        retire(*before, now);
        if (own)
            vaults.slot = fresh->id;
    }
    keyring.slotList.append(*fresh);
    return keep(vaults, keyring);
}

} // namespace

Result<QList<Keyholder>> keyholders(const OpenVaults &vaults)
{
    const auto lock = lockFolder(vaults.live.folder());
    if (!lock)
        return lock.problem();
    const auto store = Store::open(vaults.live, Access::Write);
    if (!store)
        return store.problem();
    const auto staff = (*store)->office().staff.all();
    if (!staff)
        return staff.problem();
    QList<Keyholder> people;
    for (const auto &person : *staff)
        people.append({.name = person.name,
                       .roles = person.roles,
                       .opensVault = slotOf(vaults.keyring, person.name) != nullptr});
    return people;
}

Result<> addKeyholder(OpenVaults &vaults, const Keyholder &person, const QString &passphrase,
                      const KdfCost &cost, const Clock &clock)
{
    if (slotOf(vaults.keyring, person.name))
        return Problem{.fault = Fault::DuplicateId, .found = person.name};
    const auto now = clock();
    if (auto entered = enterStaff(vaults, person, now); !entered)
        return entered;
    return giveSlot(vaults, person.name, passphrase, cost, now);
}

Result<> retireKeyholder(OpenVaults &vaults, const QString &name, const Clock &clock)
{
    auto keyring = vaults.keyring;
    auto *slot = name.isEmpty() ? nullptr : slotIn(keyring, name);
    if (!slot)
        return Problem{.fault = Fault::UnknownId, .found = name};
    const auto open
        = std::count_if(keyring.slotList.cbegin(), keyring.slotList.cend(), [](const KeySlot &one) {
              return one.kind == SlotKind::Person && !one.retired.isValid();
          });
    if (open < 2)
        return Problem{.fault = Fault::NotAllowed};
    retire(*slot, clock());
    return keep(vaults, keyring);
}

Result<> changePassphrase(const QString &folder, const QString &name, const QString &before,
                          const QString &after, const KdfCost &cost, const Clock &clock)
{
    auto vaults = signIn(folder, name, before, clock);
    if (!vaults)
        return vaults.problem();
    return giveSlot(*vaults, name, after, cost, clock());
}

Result<> replacePassphrase(OpenVaults &vaults, const QString &name, const QString &passphrase,
                           const KdfCost &cost, const Clock &clock)
{
    if (name.isEmpty() || !slotOf(vaults.keyring, name))
        return Problem{.fault = Fault::UnknownId, .found = name};
    return giveSlot(vaults, name, passphrase, cost, clock());
}

Result<QStringList> renewKit(OpenVaults &vaults, const Clock &clock)
{
    auto keyring = vaults.keyring;
    const auto secret = SecretBytes::random(KitSize);
    const auto now = clock();
    const auto fresh = makeSlot(SlotKind::Kit, keyring.vault, {}, secret, LeastCost, keysOf(vaults), now);
    if (!fresh)
        return fresh.problem();
    for (auto &slot : keyring.slotList) {
        if (slot.kind == SlotKind::Kit && !slot.retired.isValid())
            retire(slot, now);
    }
    keyring.slotList.append(*fresh);
    if (const auto kept = keep(vaults, keyring); !kept)
        return kept.problem();
    return kitWords(secret);
}

} // namespace latarnia
