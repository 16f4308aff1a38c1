// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Keyholders.h"

#include "core/desk/KeyringChange.h"
#include "core/desk/LeadsKeys.h"
#include "core/desk/Organisations.h"
#include "core/desk/SignIn.h"
#include "core/rights/RoleSet.h"
#include "core/store/Store.h"
#include "core/vault/RecoveryKit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

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
            .organisation = person.organisation.isEmpty() ? QString{FirstOrganisation} : person.organisation,
            .opensVault = slot != nullptr,
            .isInside = slot && slot == ownSlotOf(vaults),
            .since = person.since,
            .retired = slot ? QDateTime{} : lastRetiredOf(vaults.keyring, person.name)};
}

/// A slot that takes the place of the one before and opens what that opened.
void exchange(Keyring &keyring, const KeySlot &before, KeySlot fresh, const std::vector<BoxPair> &pairs)
{
    handOver(keyring, before, fresh, pairs);
    retireSlot(keyring, before.id, fresh.created);
    keyring.slotList.append(fresh);
}

/// Keeps a keyring in which @p fresh, a slot with the secret half @p own, took the place of @p before.
Result<> keepExchanged(OpenVaults &vaults, const Keyring &keyring, const KeySlot &fresh, Bytes own,
                       const QString &before)
{
    const bool isInside = before == vaults.slot;
    if (auto kept = keepKeyring(vaults, keyring); !kept)
        return kept;
    if (isInside) {
        vaults.slot = fresh.id;
        vaults.own = std::make_shared<const SecretBytes>(SecretBytes::copyOf(own));
    }
    return {};
}

VaultKeys keysForNewSlot(const OpenVaults &vaults)
{
    auto keys = keysOf(vaults);
    keys.own = SecretBytes::random(KeySize);
    return keys;
}

/// Puts a new slot of this person into the keyring, retiring the one before. What that opened the new one
/// opens, too, as far as @p pairs open it.
Result<> giveSlot(OpenVaults &vaults, const QString &name, const QString &passphrase, const KdfCost &cost,
                  const std::vector<BoxPair> &pairs, const QDateTime &now)
{
    if (strengthOf(passphrase, {name}) != PassphraseStrength::Enough)
        return Problem{.fault = Fault::WeakPassphrase};
    auto keyring = vaults.keyring;
    const auto keys = keysForNewSlot(vaults);
    const auto fresh
        = makeSlot(SlotKind::Person, keyring.vault, name, passphraseBytes(passphrase), cost, keys, now);
    if (!fresh)
        return fresh.problem();
    const auto *found = slotOf(vaults.keyring, name);
    const auto before = found ? *found : KeySlot{};
    if (found)
        exchange(keyring, before, *fresh, pairs);
    else
        keyring.slotList.append(*fresh);
    return keepExchanged(vaults, keyring, *fresh, keys.own, before.id);
}

/// Whether anybody with a key is left who looks after the people, unless nobody was before.
bool isAdministeredAfter(const QList<StaffMember> &staff, const Keyring &keyring, const QString &name,
                         const QStringList &roles)
{
    const auto isOne
        = [](const QStringList &some) { return roleSetFrom(some).known.contains(StaffRole::Administrator); };
    bool before = false;
    for (const auto &person : staff) {
        if (!slotOf(keyring, person.name))
            continue;
        before = before || isOne(person.roles);
        if (isOne(person.name == name ? roles : person.roles))
            return true;
    }
    return !before;
}

Result<KeySlot> slotToRetire(const Keyring &keyring, const QString &name)
{
    const auto *slot = name.isEmpty() ? nullptr : slotOf(keyring, name);
    if (!slot)
        return Problem{.fault = Fault::UnknownId, .found = name};
    const auto open
        = std::count_if(keyring.slotList.cbegin(), keyring.slotList.cend(), [](const KeySlot &one) {
              return one.kind == SlotKind::Person && !one.retired.isValid();
          });
    if (open < 2)
        return Problem{.fault = Fault::NotAllowed};
    return *slot;
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
    if (auto given = giveSlot(vaults, person.name, passphrase, cost, {}, now); !given)
        return given;
    const bool isLead = roleSetFrom(person.roles).known.contains(StaffRole::ShiftLead);
    return isLead ? welcomeLead(vaults, person.name, clock) : Result<>{};
}

Result<> addKeyholder(OpenVaults &vaults, const Keyholder &person, const QString &passphrase,
                      const KdfCost &cost, const Clock &clock)
{
    return addKeyholder(vaults, alone(vaults.live), person, passphrase, cost, clock);
}

Result<> changeRoles(OpenVaults &vaults, const StoreAccess &access, const QString &name,
                     const QStringList &roles, const Clock &clock)
{
    if (roles.isEmpty())
        return Problem{.fault = Fault::OutOfRange};
    if (name.isEmpty() || !slotOf(vaults.keyring, name))
        return Problem{.fault = Fault::UnknownId, .found = name};
    const auto enter = [&](Store &store) -> Result<> {
        const auto staff = store.office().staff.all();
        if (!staff)
            return staff.problem();
        if (!isAdministeredAfter(*staff, vaults.keyring, name, roles))
            return Problem{.fault = Fault::NotAllowed, .where = u"lastAdministrator"_s};
        return store.office().staff.enter(name, roles, clock());
    };
    if (auto entered = access(enter); !entered)
        return entered;
    if (roleSetFrom(roles).known.contains(StaffRole::ShiftLead))
        return hasLeadsKey(vaults.keyring, name) ? Result<>{} : welcomeLead(vaults, name, clock);
    return dismissLead(vaults, name, clock);
}

Result<> retireKeyholder(OpenVaults &vaults, const QString &name, const Clock &clock)
{
    auto keyring = vaults.keyring;
    const auto slot = slotToRetire(keyring, name);
    if (!slot)
        return slot.problem();
    const auto now = clock();
    takeLeadsKey(keyring, slot->id, now);
    retireSlot(keyring, slot->id, now);
    return keepKeyring(vaults, keyring);
}

Result<> retireKeyholder(OpenVaults &vaults, const StoreAccess &access, const QString &name,
                         const Clock &clock)
{
    if (const auto slot = slotToRetire(vaults.keyring, name); !slot)
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
    return giveSlot(*vaults, name, after, cost, pairsOf(*vaults), clock());
}

Result<> changeOwnPassphrase(OpenVaults &vaults, const QString &name, const QString &before,
                             const QString &after, const KdfCost &cost, const Clock &clock)
{
    const auto proven = provePassphrase(vaults, name, before, clock);
    if (!proven)
        return proven.problem();
    auto person = vaults; // somebody else may be inside
    person.slot = slotOf(vaults.keyring, name)->id;
    person.own = std::make_shared<const SecretBytes>(SecretBytes::copyOf(proven->own));
    return giveSlot(vaults, name, after, cost, pairsOf(person), clock());
}

Result<> replacePassphrase(OpenVaults &vaults, const QString &name, const QString &passphrase,
                           const KdfCost &cost, const Clock &clock)
{
    if (name.isEmpty() || !slotOf(vaults.keyring, name))
        return Problem{.fault = Fault::UnknownId, .found = name};
    return giveSlot(vaults, name, passphrase, cost, pairsOf(vaults), clock());
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
    const auto keys = keysForNewSlot(vaults);
    const auto fresh = makeSlot(SlotKind::Kit, keyring.vault, {}, *secret, LeastCost, keys, clock());
    if (!fresh)
        return fresh.problem();
    const auto *found = kitOf(vaults.keyring);
    const auto before = found ? *found : KeySlot{};
    if (found)
        exchange(keyring, before, *fresh, pairsOf(vaults));
    else
        keyring.slotList.append(*fresh);
    return keepExchanged(vaults, keyring, *fresh, keys.own, before.id);
}

Result<QStringList> renewKit(OpenVaults &vaults, const Clock &clock)
{
    const auto words = drawKit();
    const auto put = putKit(vaults, words, clock);
    return put ? Result<QStringList>{words} : put.problem();
}

} // namespace latarnia
