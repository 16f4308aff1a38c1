// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/SecondPerson.h"

#include "core/desk/SignIn.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QString waitName(Action action)
{
    return u"alone."_s + QString{codeOf(action)};
}

/// Everybody with a key who may agree, but who is at the desk.
Result<QList<StaffMember>> seconds(const OpenVaults &vaults, const StoreAccess &access,
                                   const DeskIdentity &identity, Action action)
{
    QList<StaffMember> found;
    const auto read = access([&](Store &store) -> Result<> {
        const auto staff = store.office().staff.all();
        if (!staff)
            return staff.problem();
        std::copy_if(staff->begin(), staff->end(), std::back_inserter(found), [&](const StaffMember &person) {
            return person.id != identity.person && slotOf(vaults.keyring, person.name)
                && maySecond(identity.rights, roleSetFrom(person.roles), action);
        });
        return {};
    });
    return read ? Result<QList<StaffMember>>{found} : read.problem();
}

/// Alone, and not on the same day: what nobody else knows of can still be seen and stopped.
Result<> waitAlone(const StoreAccess &access, const DeskIdentity &identity, Action action,
                   const QDateTime &now)
{
    return access([&](Store &store) -> Result<> {
        auto &meta = store.office().meta;
        const auto asked = meta.value(waitName(action));
        if (!asked)
            return asked.problem();
        auto since = QDateTime::fromString(*asked, Qt::ISODateWithMs);
        if (!since.isValid() || since > now) {
            since = now;
            if (auto kept = meta.keep(waitName(action), now.toUTC().toString(Qt::ISODateWithMs)); !kept)
                return kept;
        }
        const std::chrono::seconds delay{identity.rights.secondPersonDelay};
        const auto due = since.addSecs(delay.count());
        if (now < due)
            return Problem{.fault = Fault::SecondPersonNeeded,
                           .expected = due.toUTC().toString(Qt::ISODateWithMs)};
        return meta.keep(waitName(action), {});
    });
}

} // namespace

Result<bool> hasSecondPerson(const OpenVaults &vaults, const StoreAccess &access,
                             const DeskIdentity &identity, Action action)
{
    const auto others = seconds(vaults, access, identity, action);
    return others ? Result<bool>{!others->isEmpty()} : others.problem();
}

Result<> agree(const OpenVaults &vaults, const StoreAccess &access, const DeskIdentity &identity,
               Action action, const SecondPerson &second, const Clock &clock)
{
    const auto others = seconds(vaults, access, identity, action);
    if (!others)
        return others.problem();
    if (others->isEmpty())
        return waitAlone(access, identity, action, clock());
    if (second.name.isEmpty())
        return Problem{.fault = Fault::SecondPersonNeeded};
    const bool may = std::any_of(others->begin(), others->end(), [&](const StaffMember &person) {
        const auto *slot = slotOf(vaults.keyring, person.name);
        return slot && isSlotOf(*slot, second.name);
    });
    if (!may)
        return Problem{.fault = Fault::NotAllowed, .where = u"second"_s, .found = second.name};
    const auto proven = provePassphrase(vaults, second.name, second.passphrase, clock);
    return proven ? Result<>{} : proven.problem();
}

} // namespace latarnia
