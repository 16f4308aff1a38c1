// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Keyholders.h"

#include "core/base/Fold.h"
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

/// The slot that opened, if it is a person's.
const KeySlot *ownSlotOf(const OpenVaults &vaults)
{
    const auto &all = vaults.keyring.slotList;
    const auto found = std::find_if(all.begin(), all.end(), [&](const KeySlot &slot) {
        return slot.id == vaults.slot && slot.kind == SlotKind::Person && !slot.retired.isValid();
    });
    return found == all.end() ? nullptr : &*found;
}

QDateTime lastRetiredOf(const Keyring &keyring, const QString &name)
{
    QDateTime last;
    for (const auto &slot : keyring.slotList) {
        if (slot.kind == SlotKind::Person && slot.retired.isValid() && isSlotOf(slot, name))
            last = last.isValid() ? std::max(last, slot.retired) : slot.retired;
    }
    return last;
}

Keyholder keyholderFrom(const StaffMember &person, const OpenVaults &vaults)
{
    const auto *slot = slotOf(vaults.keyring, person.name);
    return {.name = person.name,
            .roles = person.roles,
            .opensVault = slot != nullptr,
            .isInside = slot && slot == ownSlotOf(vaults),
            .since = person.since,
            .retired = slot ? QDateTime{} : lastRetiredOf(vaults.keyring, person.name)};
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
    auto *before = slotIn(keyring, name);
    const bool own = before && before->id == vaults.slot;
    if (before)
        retire(*before, now);
    keyring.slotList.append(*fresh);
    if (auto kept = keep(vaults, keyring); !kept)
        return kept;
    if (own)
        vaults.slot = fresh->id;
    return {};
}

Result<KeySlot *> slotToRetire(Keyring &keyring, const QString &name)
{
    auto *slot = name.isEmpty() ? nullptr : slotIn(keyring, name);
    if (!slot)
        return Problem{.fault = Fault::UnknownId, .found = name};
    const auto open
        = std::count_if(keyring.slotList.cbegin(), keyring.slotList.cend(), [](const KeySlot &one) {
              return one.kind == SlotKind::Person && !one.retired.isValid();
          });
    if (open < 2)
        return Problem{.fault = Fault::NotAllowed};
    return slot;
}

} // namespace

Result<QList<Keyholder>> keyholders(const OpenVaults &vaults, const StoreAccess &access)
{
    QList<Keyholder> people;
    const auto read = access([&](Store &store) -> Result<> {
        const auto staff = store.office().staff.all();
        if (!staff)
            return staff.problem();
        for (const auto &person : *staff)
            people.append(keyholderFrom(person, vaults));
        return {};
    });
    return read ? Result<QList<Keyholder>>{people} : read.problem();
}

Result<QList<Keyholder>> keyholders(const OpenVaults &vaults)
{
    return keyholders(vaults, alone(vaults.live));
}

Result<> addKeyholder(OpenVaults &vaults, const StoreAccess &access, const Keyholder &person,
                      const QString &passphrase, const KdfCost &cost, const Clock &clock)
{
    if (slotOf(vaults.keyring, person.name))
        return Problem{.fault = Fault::DuplicateId, .found = person.name};
    if (strengthOf(passphrase, {person.name}) != PassphraseStrength::Enough)
        return Problem{.fault = Fault::WeakPassphrase};
    const auto now = clock();
    const auto enter
        = [&](Store &store) { return store.office().staff.enter(person.name, person.roles, now); };
    if (auto entered = access(enter); !entered)
        return entered;
    return giveSlot(vaults, person.name, passphrase, cost, now);
}

Result<> addKeyholder(OpenVaults &vaults, const Keyholder &person, const QString &passphrase,
                      const KdfCost &cost, const Clock &clock)
{
    return addKeyholder(vaults, alone(vaults.live), person, passphrase, cost, clock);
}

Result<> retireKeyholder(OpenVaults &vaults, const QString &name, const Clock &clock)
{
    auto keyring = vaults.keyring;
    const auto slot = slotToRetire(keyring, name);
    if (!slot)
        return slot.problem();
    retire(**slot, clock());
    return keep(vaults, keyring);
}

Result<> retireKeyholder(OpenVaults &vaults, const StoreAccess &access, const QString &name,
                         const Clock &clock)
{
    auto keyring = vaults.keyring;
    if (const auto slot = slotToRetire(keyring, name); !slot)
        return slot.problem();
    // First: keys that are changed for nothing cost a moment, keys that are not changed stay known.
    if (auto noted = noteKeysDue(access); !noted)
        return noted;
    return retireKeyholder(vaults, name, clock);
}

Result<> changePassphrase(const QString &folder, const QString &name, const QString &before,
                          const QString &after, const KdfCost &cost, const Clock &clock)
{
    auto vaults = signIn(folder, name, before, clock);
    if (!vaults)
        return vaults.problem();
    return giveSlot(*vaults, name, after, cost, clock());
}

Result<> changeOwnPassphrase(OpenVaults &vaults, const QString &name, const QString &before,
                             const QString &after, const KdfCost &cost, const Clock &clock)
{
    if (auto proven = provePassphrase(vaults, name, before, clock); !proven)
        return proven;
    return giveSlot(vaults, name, after, cost, clock());
}

Result<> replacePassphrase(OpenVaults &vaults, const QString &name, const QString &passphrase,
                           const KdfCost &cost, const Clock &clock)
{
    if (name.isEmpty() || !slotOf(vaults.keyring, name))
        return Problem{.fault = Fault::UnknownId, .found = name};
    return giveSlot(vaults, name, passphrase, cost, clock());
}

QStringList drawKit()
{
    return kitWords(SecretBytes::random(KitSize));
}

Result<> putKit(OpenVaults &vaults, const QStringList &words, const Clock &clock)
{
    const auto secret = kitFrom(words.join(u' '));
    if (!secret)
        return secret.problem();
    auto keyring = vaults.keyring;
    const auto now = clock();
    const auto fresh = makeSlot(SlotKind::Kit, keyring.vault, {}, *secret, LeastCost, keysOf(vaults), now);
    if (!fresh)
        return fresh.problem();
    for (auto &slot : keyring.slotList) {
        if (slot.kind == SlotKind::Kit && !slot.retired.isValid())
            retire(slot, now);
    }
    keyring.slotList.append(*fresh);
    return keep(vaults, keyring);
}

Result<QStringList> renewKit(OpenVaults &vaults, const Clock &clock)
{
    const auto words = drawKit();
    const auto put = putKit(vaults, words, clock);
    return put ? Result<QStringList>{words} : put.problem();
}

} // namespace latarnia
