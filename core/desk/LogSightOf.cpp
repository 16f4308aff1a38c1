// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/LogSightOf.h"

#include "core/desk/CallLimits.h"
#include "core/desk/Permission.h"
#include "core/store/LogTable.h"
#include "core/store/Store.h"

#include <algorithm>

namespace latarnia {

namespace {

bool shows(Grant grant, SeenOfCall what)
{
    return grant == Grant::Allowed || (grant == Grant::Masked && what == SeenOfCall::Facts);
}

bool sees(const DeskIdentity &identity, const CallFacts &facts, SeenOfCall what, const QDateTime &now)
{
    const auto standing = standingOf(facts, identity.rights.spans, now);
    return shows(rulingOn(identity.rights, identity.roles, Action::ReadCall, standing).grant, what);
}

LogPlace alwaysIf(bool seen)
{
    return seen ? 0 : LogSight::Never;
}

/// What the rights say of a call by whose it is, whenever it was.
void takeWhose(const DeskIdentity &identity, SeenOfCall what, const QDateTime &now, LogSight &sight)
{
    const auto longAgo = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const auto take = [&](LogSight::Whose whose, const CallFacts &facts) {
        auto closed = facts;
        closed.closedAt = longAgo;
        sight.openSince.at(std::size_t(whose)) = alwaysIf(sees(identity, facts, what, now));
        sight.closedSince.at(std::size_t(whose)) = alwaysIf(sees(identity, closed, what, now));
    };
    take(LogSight::Own, {.author = Author::Self});
    take(LogSight::Colleagues, {});
    take(LogSight::OtherOrganisations, {.otherOrganisation = true});
}

/// Those of these calls that are seen, or those that are not.
Result<QList<LogPlace>> placesWhere(Store &store, const DeskIdentity &identity, const QStringList &calls,
                                    bool areSeen, SeenOfCall what, const QDateTime &now)
{
    QList<LogPlace> places;
    for (const auto &call : calls) {
        const auto ruling = rulingAt(store, identity, Action::ReadCall, call, now);
        if (!ruling && ruling.problem().fault == Fault::NotFound)
            continue;
        const auto place = ruling ? LogTable{store.database()}.placeOf(call) : ruling.problem();
        if (!place)
            return place.problem();
        if (*place && shows(ruling->grant, what) == areSeen)
            places.append(**place);
    }
    std::sort(places.begin(), places.end());
    places.resize(std::unique(places.begin(), places.end()) - places.begin());
    return places;
}

} // namespace

Result<LogSight> sightOf(Store &store, const DeskIdentity &identity, SeenOfCall what, const QDateTime &now)
{
    LogSight sight{.person = identity.person, .organisation = identity.organisation};
    takeWhose(identity, what, now, sight);
    // Calls for which it is not only whose they are that counts: of this shift, given to them, broken glass.
    const auto since = now.addMSecs(-std::chrono::milliseconds{identity.rights.spans.shift}.count());
    const auto near = store.office().belongings.callsNear(identity.person, since);
    const auto restricted = restrictedCalls(store);
    if (!near || !restricted)
        return near ? restricted.problem() : near.problem();
    const auto also = placesWhere(store, identity, *near, true, what, now);
    const auto never = placesWhere(store, identity, *restricted, false, what, now);
    if (!also || !never)
        return also ? never.problem() : also.problem();
    sight.also = *also;
    sight.never = *never;
    return sight;
}

} // namespace latarnia
