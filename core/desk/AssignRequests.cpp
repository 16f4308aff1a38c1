// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/AssignRequests.h"

#include "core/desk/AuditNote.h"
#include "core/desk/Permission.h"
#include "core/desk/Staff.h"
#include "core/store/CapsuleTable.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// Whoever may go on with a call that is given to them.
bool takesCalls(const Rights &rights, const StaffMember &person)
{
    const Standing given{.states = {CallState::Assigned}};
    return rulingOn(rights, roleSetFrom(person.roles), Action::TakeCall, given).grant == Grant::Allowed;
}

Result<QList<Colleague>> colleaguesOf(Store &store, const DeskIdentity &identity, const QString &call,
                                      const AssignKeys &keys)
{
    const auto staff = store.office().staff.all();
    const auto holder = store.office().belongings.holderOf(call);
    if (!staff || !holder)
        return staff ? holder.problem() : staff.problem();
    QList<Colleague> people;
    for (const auto &person : *staff) {
        const bool isElse = person.id != identity.person && person.id != *holder;
        if (isElse && person.organisation == identity.organisation && takesCalls(identity.rights, person)
            && !keys.publicKeyOf(person.name).isEmpty())
            people.append({.id = person.id, .name = person.name});
    }
    return people;
}

/// The key of one capsule goes to whoever has the call now; false where nobody here opens it.
Result<bool> sealOnTo(CapsuleTable &capsules, const CapsulePlace &place, const QByteArray &publicKey,
                      const std::vector<BoxPair> &pairs)
{
    const auto capsule = capsules.read(place);
    if (!capsule || !*capsule)
        return capsule ? Problem{.fault = Fault::NotFound} : capsule.problem();
    const auto pair = std::find_if(pairs.begin(), pairs.end(), [&](const BoxPair &each) {
        return wrapFor((*capsule)->wraps, each) != nullptr;
    });
    const bool isSealedToThem
        = std::any_of((*capsule)->wraps.begin(), (*capsule)->wraps.end(),
                      [&](const KeyWrap &wrap) { return wrap.recipient == keyIdOf(publicKey); });
    if (isSealedToThem || pair == pairs.end())
        return isSealedToThem;
    const auto key = unwrap((*capsule)->wraps, *pair);
    if (!key)
        return key.problem();
    const auto put = capsules.putWrap(place, wrapTo(publicKey, *key));
    return put ? Result<bool>{true} : put.problem();
}

/// Who had it by being given it has it no more; who took it stays its author.
Result<> takeFromOthers(Store &store, const QString &call, const QString &author, const AssignKeys &keys,
                        const QHash<QString, StaffMember> &staff)
{
    const auto before = store.office().belongings.assignedTo(call);
    CapsuleTable capsules{store.database()};
    const auto kinds = capsules.kindsOf(call);
    if (!before || !kinds)
        return before ? kinds.problem() : before.problem();
    for (const auto &person : *before) {
        if (auto taken = store.office().belongings.takeFrom(call, person); !taken)
            return taken;
        const auto key = person == author ? QByteArray{} : keys.publicKeyOf(staff.value(person).name);
        for (const auto kind : *kinds) {
            if (key.isEmpty())
                break;
            if (auto taken = capsules.takeWrap({call, kind}, keyIdOf(key)); !taken)
                return taken;
        }
    }
    return {};
}

Result<AssignedCall> giveTo(Store &store, const DeskIdentity &identity, const AssignOrder &order,
                            const Colleague &person, const AssignKeys &keys, const QDateTime &now)
{
    AssignedCall done{.call = order.call, .name = person.name};
    CapsuleTable capsules{store.database()};
    const auto kinds = capsules.kindsOf(order.call);
    const auto staff = staffById(store);
    const auto line = store.calls().line(order.call);
    if (!kinds || !staff || !line || !*line)
        return !kinds ? kinds.problem() : !staff ? staff.problem() : line.problem();
    for (const auto kind : *kinds) { // first: who had it may be who gives it
        const auto sealed = sealOnTo(capsules, {order.call, kind}, keys.publicKeyOf(person.name), keys.pairs);
        if (!sealed)
            return sealed.problem();
        done.someStaysShut = done.someStaysShut || !*sealed;
    }
    if (auto taken = takeFromOthers(store, order.call, (*line)->takenBy, keys, *staff); !taken)
        return taken.problem();
    if (person.id != (*line)->takenBy) {
        const Assignment assignment{
            .call = order.call, .person = person.id, .by = identity.person, .at = now};
        if (auto given = store.office().belongings.assign(assignment); !given)
            return given.problem();
    }
    return done;
}

Result<> note(Store &store, const DeskIdentity &identity, const AssignOrder &order, const QDateTime &now)
{
    if (auto told = store.journal().append(identity.desk, now, u"callAssigned"_s, order.call); !told)
        return told;
    return noteDeed(store, identity,
                    {.deed = AuditedDeed::Assign,
                     .object = order.call,
                     .fields = {u"person="_s + order.person},
                     .reason = codeOf(order.reason)},
                    now);
}

} // namespace

Result<QList<Colleague>> colleaguesFor(Store &store, const DeskIdentity &identity, const QString &call,
                                       const AssignKeys &keys, const QDateTime &now)
{
    const auto ruling = rulingAt(store, identity, Action::AssignCall, call, now);
    if (!ruling)
        return ruling.problem();
    return permit(*ruling, ReasonGiven::Yes) ? colleaguesOf(store, identity, call, keys)
                                             : Result<QList<Colleague>>{QList<Colleague>{}};
}

Result<Asked<AssignedCall>> assignOne(Store &store, const DeskIdentity &identity, const AssignOrder &order,
                                      const AssignKeys &keys, const QDateTime &now)
{
    const auto ruling = rulingAt(store, identity, Action::AssignCall, order.call, now);
    if (!ruling)
        return ruling.problem();
    if (!permit(*ruling, ReasonGiven::Yes)) {
        const auto noted = noteRefusal(store, identity, order.call, *ruling, now);
        return noted ? Result<Asked<AssignedCall>>{{.ruling = *ruling}} : noted.problem();
    }
    const auto people = colleaguesOf(store, identity, order.call, keys);
    if (!people)
        return people.problem();
    const auto person = std::find_if(people->begin(), people->end(), [&](const Colleague &colleague) {
        return colleague.id == order.person;
    });
    if (person == people->end())
        return Problem{.fault = Fault::UnknownId, .where = u"person"_s};
    const auto given = giveTo(store, identity, order, *person, keys, now);
    const auto noted = given ? note(store, identity, order, now) : given.problem();
    return noted ? Result<Asked<AssignedCall>>{{.ruling = *ruling, .value = *given}} : noted.problem();
}

} // namespace latarnia
