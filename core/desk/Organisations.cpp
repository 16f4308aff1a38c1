// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Organisations.h"

#include "core/base/Text.h"
#include "core/desk/AuditNote.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QString metaName(const QString &code)
{
    return u"organisation."_s + code;
}

QString cleanName(const QString &name)
{
    return cleanText(name).simplified().left(MaxOrganisationName);
}

Result<QList<Organisation>> organisationsIn(Store &store)
{
    auto &meta = store.office().meta;
    const auto first = meta.value(metaName(FirstOrganisation));
    const auto second = meta.value(metaName(SecondOrganisation));
    if (!first || !second)
        return first ? second.problem() : first.problem();
    QList<Organisation> all{{.code = FirstOrganisation, .name = *first}};
    if (!second->isEmpty())
        all.append({.code = SecondOrganisation, .name = *second});
    return all;
}

bool takesCalls(const Rights &rights, const StaffMember &person)
{
    return rulingOn(rights, roleSetFrom(person.roles), Action::TakeCall, {}).grant == Grant::Allowed;
}

bool isLead(const StaffMember &person)
{
    return roleSetFrom(person.roles).known.contains(StaffRole::ShiftLead);
}

/// Whether consultants of the organisation this person leaves would have nobody to turn to.
bool leavesNoLead(const QList<StaffMember> &staff, const Keyring &keyring, const Rights &rights,
                  const StaffMember &leaving)
{
    const auto stays = [&](const StaffMember &person) {
        return person.id != leaving.id && person.organisation == leaving.organisation
            && slotOf(keyring, person.name);
    };
    return isLead(leaving)
        && std::none_of(staff.begin(), staff.end(),
                        [&](const StaffMember &person) { return stays(person) && isLead(person); })
        && std::any_of(staff.begin(), staff.end(), [&](const StaffMember &person) {
               return stays(person) && takesCalls(rights, person);
           });
}

Result<> moveOne(Store &store, const OpenVaults &vaults, const DeskIdentity &identity,
                 const StaffMember &person, const QString &organisation, const QDateTime &now)
{
    const auto staff = store.office().staff.all();
    const auto open = store.office().belongings.openCallsOf(person.id);
    if (!staff || !open)
        return staff ? open.problem() : staff.problem();
    if (*open > 0)
        return Problem{.fault = Fault::NotAllowed, .where = u"openCall"_s};
    if (leavesNoLead(*staff, vaults.keyring, identity.rights, person))
        return Problem{.fault = Fault::NotAllowed, .where = u"lastLead"_s};
    if (auto moved = store.office().staff.moveTo(person.name, organisation); !moved)
        return moved;
    return noteDeed(
        store, identity,
        {.deed = AuditedDeed::MovePerson, .object = person.id, .fields = {u"organisation="_s + organisation}},
        now);
}

Result<StaffMember> personNamed(Store &store, const Keyring &keyring, const QString &name)
{
    const auto staff = store.office().staff.all();
    if (!staff)
        return staff.problem();
    for (const auto &person : *staff) {
        if (person.name == name && slotOf(keyring, name))
            return person;
    }
    return Problem{.fault = Fault::UnknownId, .found = name};
}

Result<bool> isAnybodyIn(Store &store, const Keyring &keyring, const QString &organisation)
{
    const auto staff = store.office().staff.all();
    if (!staff)
        return staff.problem();
    return std::any_of(staff->begin(), staff->end(), [&](const StaffMember &person) {
        return person.organisation == organisation && slotOf(keyring, person.name);
    });
}

} // namespace

Result<QList<Organisation>> organisations(const StoreAccess &access)
{
    QList<Organisation> all;
    const auto read = access([&](Store &store) -> Result<> {
        const auto found = organisationsIn(store);
        if (found)
            all = *found;
        return found ? Result<>{} : found.problem();
    });
    return read ? Result<QList<Organisation>>{all} : read.problem();
}

Result<> nameOrganisations(const OpenVaults &vaults, const StoreAccess &access, const DeskIdentity &identity,
                           const OrganisationNames &names, const QDateTime &now)
{
    const auto first = cleanName(names.first);
    const auto second = cleanName(names.second);
    if (!first.isEmpty() && first.compare(second, Qt::CaseInsensitive) == 0)
        return Problem{.fault = Fault::DuplicateId, .found = second};
    return access([&](Store &store) {
        return atomically(store.database(), [&]() -> Result<> {
            const auto used = isAnybodyIn(store, vaults.keyring, SecondOrganisation);
            if (!used)
                return used.problem();
            if (second.isEmpty() && *used)
                return Problem{.fault = Fault::NotAllowed, .where = u"organisation"_s};
            auto &meta = store.office().meta;
            if (auto kept = meta.keep(metaName(FirstOrganisation), first); !kept)
                return kept;
            if (auto kept = meta.keep(metaName(SecondOrganisation), second); !kept)
                return kept;
            return noteDeed(store, identity, {.deed = AuditedDeed::NameOrganisations}, now);
        });
    });
}

Result<> joinColleagues(Store &store, const DeskIdentity &identity, const QString &name)
{
    const auto staff = store.office().staff.all();
    if (!staff)
        return staff.problem();
    const bool isNew = std::any_of(staff->begin(), staff->end(), [&](const StaffMember &person) {
        return person.name == name && person.organisation.isEmpty();
    });
    return isNew ? store.office().staff.moveTo(name, identity.organisation) : Result<>{};
}

Result<> movePerson(const OpenVaults &vaults, const StoreAccess &access, const DeskIdentity &identity,
                    const QString &name, const QString &organisation, const QDateTime &now)
{
    return access([&](Store &store) {
        return atomically(store.database(), [&]() -> Result<> {
            if (auto done = store.office().staff.complete(FirstOrganisation); !done)
                return done;
            const auto all = organisationsIn(store);
            const auto person = personNamed(store, vaults.keyring, name);
            if (!all || !person)
                return all ? person.problem() : all.problem();
            const bool isThere = std::any_of(
                all->begin(), all->end(), [&](const Organisation &one) { return one.code == organisation; });
            if (!isThere)
                return Problem{.fault = Fault::UnknownId, .where = u"organisation"_s, .found = organisation};
            return person->organisation == organisation
                ? Result<>{}
                : moveOne(store, vaults, identity, *person, organisation, now);
        });
    });
}

} // namespace latarnia
