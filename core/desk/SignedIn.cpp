// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/SignedIn.h"

#include "core/desk/AuditNote.h"
#include "core/desk/LeadsKeys.h"
#include "core/pack/Pack.h"
#include "core/store/Store.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QString rootName(const QString &desk)
{
    return u"auditRoot."_s + desk;
}

const KeySlot *slotInside(const OpenVaults &vaults)
{
    const auto &all = vaults.keyring.slotList;
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const KeySlot &slot) { return slot.id == vaults.slot; });
    return found == all.end() ? nullptr : &*found;
}

/// What only the kit opens; nobody keeps it where there is no kit.
Result<> keepRoot(Store &store, const Keyring &keyring, const QString &desk, const SecretBytes &root)
{
    const auto *kit = kitOf(keyring);
    if (!kit)
        return {};
    return store.office().meta.keep(rootName(desk),
                                    QString::fromLatin1(sealTo(kit->publicKey, root).toBase64()));
}

Result<> beginDueAudit(Store &store, const OpenVaults &vaults, const QString &desk)
{
    const auto root = store.office().audit.begin(desk);
    if (!root)
        return root.problem().fault == Fault::StoreExists ? Result<>{} : root.problem();
    return keepRoot(store, vaults.keyring, desk, *root);
}

Result<> takeStaff(Store &store, const KeySlot &slot, DeskIdentity &identity)
{
    const auto staff = store.office().staff.all();
    if (!staff)
        return staff.problem();
    for (const auto &person : *staff) {
        if (!isSlotOf(slot, person.name))
            continue;
        identity.person = person.id;
        identity.roles = roleSetFrom(person.roles);
        identity.organisation = person.organisation;
        return {};
    }
    return Problem{.fault = Fault::NotAllowed, .where = u"staff"_s};
}

void takeKit(DeskIdentity &identity)
{
    identity.person = KitHolder;
    identity.roles = {.known = {StaffRole::Operator, StaffRole::ShiftLead, StaffRole::Administrator}};
}

} // namespace

Result<Rights> shippedRights()
{
    const auto pack = readPack(u":/packs/rights.json"_s);
    return pack ? rightsFrom(*pack) : pack.problem();
}

Result<DeskIdentity> signedIn(const OpenVaults &vaults, const StoreAccess &access, const Rights &rights,
                              const Clock &clock)
{
    const auto *slot = slotInside(vaults);
    if (!slot)
        return Problem{.fault = Fault::NotAllowed};
    DeskIdentity identity{.session = QUuid::createUuid().toString(QUuid::WithoutBraces),
                          .rights = rights,
                          .sealTo = capsuleKeysFor(vaults.keyring, vaults.slot)};
    const auto known = access([&](Store &store) {
        return atomically(store.database(), [&]() -> Result<> {
            if (auto done = store.office().staff.complete(identity.organisation); !done)
                return done;
            if (slot->kind == SlotKind::Kit)
                takeKit(identity);
            else if (auto done = takeStaff(store, *slot, identity); !done)
                return done;
            if (auto done = beginDueAudit(store, vaults, identity.desk); !done)
                return done;
            return noteDeed(store, identity, {.deed = AuditedDeed::SignIn}, clock());
        });
    });
    return known ? Result<DeskIdentity>{identity} : known.problem();
}

Result<SecretBytes> auditRootOf(const OpenVaults &vaults, Store &store, const QString &desk)
{
    const auto sealed = store.office().meta.value(rootName(desk));
    if (!sealed)
        return sealed.problem();
    for (const auto &pair : pairsOf(vaults)) {
        auto root = openWith(pair, QByteArray::fromBase64(sealed->toLatin1()));
        if (root)
            return root;
    }
    return Problem{.fault = Fault::NotFound, .where = u"audit"_s};
}

} // namespace latarnia
