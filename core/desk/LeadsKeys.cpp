// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/LeadsKeys.h"

#include "core/desk/KeyringChange.h"
#include "core/rights/RoleSet.h"
#include "core/store/Store.h"

#include <algorithm>

namespace latarnia {

namespace {

bool isOpen(const KeySlot &slot)
{
    return !slot.retired.isValid();
}

const KeySlot *slotWithId(const Keyring &keyring, const QString &id)
{
    const auto found = std::find_if(keyring.slotList.begin(), keyring.slotList.end(),
                                    [&id](const KeySlot &slot) { return slot.id == id && isOpen(slot); });
    return found == keyring.slotList.end() ? nullptr : &*found;
}

const KeySlot *holderNamed(const Keyring &keyring, const QString &name)
{
    return name.isEmpty() ? kitOf(keyring) : slotOf(keyring, name);
}

bool hasShare(const LeadsKey &leads, const KeySlot &slot)
{
    const auto id = keyIdOf(slot.publicKey);
    return std::any_of(leads.shares.begin(), leads.shares.end(),
                       [&id](const KeyWrap &share) { return share.recipient == id; });
}

/// The slots that open today's pair; those of people alone, or with the kit's.
enum class Holders { People, All };
QList<QByteArray> holdersOf(const Keyring &keyring, Holders which)
{
    QList<QByteArray> keys;
    for (const auto &slot : keyring.slotList) {
        const bool counts = which == Holders::All || slot.kind == SlotKind::Person;
        if (counts && isOpen(slot) && !keyring.leads.isEmpty() && hasShare(keyring.leads.first(), slot))
            keys.append(slot.publicKey);
    }
    return keys;
}

/// A new pair for these people and the kit.
void putNewPair(Keyring &keyring, QList<QByteArray> people, const QDateTime &now)
{
    const auto *kit = kitOf(keyring);
    if (kit && !people.contains(kit->publicKey))
        people.append(kit->publicKey);
    keyring.leads.prepend(makeLeadsKey(people, now));
}

bool isLead(const StaffMember &person)
{
    return roleSetFrom(person.roles).known.contains(StaffRole::ShiftLead);
}

Result<QList<QByteArray>> keysOfLeads(const Keyring &keyring, const StoreAccess &access)
{
    QList<QByteArray> keys;
    const auto read = access([&](Store &store) -> Result<> {
        const auto staff = store.office().staff.all();
        if (!staff)
            return staff.problem();
        for (const auto &person : *staff) {
            const auto *slot = isLead(person) ? slotOf(keyring, person.name) : nullptr;
            if (slot && !keys.contains(slot->publicKey))
                keys.append(slot->publicKey);
        }
        return {};
    });
    return read ? Result<QList<QByteArray>>{keys} : read.problem();
}

} // namespace

std::vector<BoxPair> pairsOf(const OpenVaults &vaults)
{
    std::vector<BoxPair> pairs;
    const auto *slot = slotWithId(vaults.keyring, vaults.slot);
    if (!vaults.own || !slot)
        return pairs;
    const auto own = boxPairOf(*vaults.own);
    pairs.push_back(boxPairOf(*vaults.own));
    for (const auto &sealed : slot->former) {
        if (const auto secret = openWith(own, sealed))
            pairs.push_back(boxPairOf(*secret));
    }
    for (const auto &leads : vaults.keyring.leads) {
        if (auto pair = openLeadsKey(leads, own))
            pairs.push_back(*std::move(pair));
    }
    return pairs;
}

QList<QByteArray> capsuleKeysFor(const Keyring &keyring, const QString &slot)
{
    QList<QByteArray> keys;
    const auto add = [&keys](const QByteArray &key) {
        if (!keys.contains(key))
            keys.append(key);
    };
    if (const auto *author = slotWithId(keyring, slot))
        add(author->publicKey);
    if (!keyring.leads.isEmpty())
        add(keyring.leads.first().publicKey);
    if (const auto *kit = kitOf(keyring))
        add(kit->publicKey);
    return keys;
}

bool hasLeadsKey(const Keyring &keyring, const QString &name)
{
    const auto *slot = holderNamed(keyring, name);
    return slot && !keyring.leads.isEmpty() && hasShare(keyring.leads.first(), *slot);
}

Result<> makeDueLeadsKey(OpenVaults &vaults, const StoreAccess &access, const Clock &clock)
{
    if (!vaults.keyring.leads.isEmpty())
        return {};
    const auto keys = keysOfLeads(vaults.keyring, access);
    if (!keys)
        return keys.problem();
    if (keys->isEmpty())
        return {};
    auto keyring = vaults.keyring;
    putNewPair(keyring, *keys, clock());
    return keepKeyring(vaults, keyring);
}

Result<> giveLeadsKey(OpenVaults &vaults, const QString &name)
{
    const auto *slot = holderNamed(vaults.keyring, name);
    if (!slot)
        return Problem{.fault = Fault::UnknownId, .found = name};
    const auto pairs = pairsOf(vaults);
    auto keyring = vaults.keyring;
    bool given = false;
    for (auto &leads : keyring.leads) {
        const auto pair = std::find_if(pairs.begin(), pairs.end(), [&leads](const BoxPair &each) {
            return each.publicKey == leads.publicKey;
        });
        if (pair == pairs.end())
            continue;
        given = true;
        if (!hasShare(leads, *slot))
            leads.shares.append(wrapTo(slot->publicKey, pair->secretKey));
    }
    if (!given)
        return Problem{.fault = Fault::NotAllowed};
    return keyring == vaults.keyring ? Result<>{} : keepKeyring(vaults, keyring);
}

Result<> welcomeLead(OpenVaults &vaults, const QString &name, const Clock &clock)
{
    const auto *slot = holderNamed(vaults.keyring, name);
    if (!slot)
        return Problem{.fault = Fault::UnknownId, .found = name};
    auto given = giveLeadsKey(vaults, name);
    if (given || given.problem().fault != Fault::NotAllowed)
        return given;
    if (!holdersOf(vaults.keyring, Holders::People).isEmpty())
        return {};
    auto keyring = vaults.keyring;
    putNewPair(keyring, {slot->publicKey}, clock());
    return keepKeyring(vaults, keyring);
}

void takeLeadsKey(Keyring &keyring, const QString &slot, const QDateTime &now)
{
    const auto *taken = slotWithId(keyring, slot);
    if (!taken || keyring.leads.isEmpty())
        return;
    const bool knewToday = hasShare(keyring.leads.first(), *taken);
    const auto id = keyIdOf(taken->publicKey);
    for (auto &leads : keyring.leads)
        leads.shares.removeIf([&id](const KeyWrap &share) { return share.recipient == id; });
    if (knewToday)
        putNewPair(keyring, holdersOf(keyring, Holders::All), now);
}

Result<> dismissLead(OpenVaults &vaults, const QString &name, const Clock &clock)
{
    const auto *slot = name.isEmpty() ? nullptr : slotOf(vaults.keyring, name);
    if (!slot)
        return Problem{.fault = Fault::UnknownId, .found = name};
    auto keyring = vaults.keyring;
    takeLeadsKey(keyring, slot->id, clock());
    return keyring == vaults.keyring ? Result<>{} : keepKeyring(vaults, keyring);
}

} // namespace latarnia
