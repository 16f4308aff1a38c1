// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/Route.h"

#include "core/routing/Candidates.h"
#include "core/routing/FirstService.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QList<int> everyone(const RoutingFacts &facts)
{
    QList<int> persons(facts.persons.size());
    std::iota(persons.begin(), persons.end(), 0);
    return persons;
}

/// Whether the service may sit where the suspected perpetrator is: a voivodeship or the name of a town. A
/// local service is the one of the caller's place, so only another voivodeship rules it out.
bool isNear(const Service &service, const RoutingFacts &facts)
{
    const auto place = facts.perpetratorPlace.trimmed();
    if (place.isEmpty())
        return false;
    const bool elsewhere
        = place.startsWith("PL-"_L1) && !facts.voivodeship.isEmpty() && place != facts.voivodeship;
    return service.seat == place || service.area.contains(place)
        || service.town.compare(place, Qt::CaseInsensitive) == 0 || (service.local && !elsewhere);
}

bool needsConsent(const Service &service, const RoutingFacts &facts, const QList<int> &persons)
{
    if (service.consent == ConsentNeed::Never)
        return false;
    // Data of a minor goes to a child line without consent; one adult among them asks for it again.
    return service.consent == ConsentNeed::Always || persons.isEmpty()
        || std::any_of(persons.begin(), persons.end(),
                       [&](int person) { return facts.persons.at(person).ageGroup != AgeGroup::Child; });
}

QList<int> personsRankedFor(const Candidates &found, int service)
{
    QList<int> persons;
    for (int person = 0; person < found.persons(); ++person) {
        if (found.at(service, person).fits())
            persons.append(person);
    }
    return persons;
}

int placeFor(const Candidates &found, int service, const QList<int> &persons)
{
    int place = 1000;
    for (const int person : persons)
        place = qMin(place, found.at(service, person).place);
    return place;
}

void join(QList<RouteReason> &reasons, const ReasonMarks &marks, const Candidates &found)
{
    for (const auto mark : marks) {
        const auto &reason = found.reasons.at(mark);
        if (!reasons.contains(reason))
            reasons.append(reason);
    }
}

QList<RouteReason> reasonsFor(const Candidates &found, int service, const QList<int> &persons)
{
    QList<RouteReason> reasons;
    for (const int person : persons)
        join(reasons, found.at(service, person).ranked, found);
    return reasons;
}

QList<RouteReason> reasonsAgainst(const Candidates &found, int service)
{
    QList<RouteReason> reasons;
    for (int person = 0; person < found.persons(); ++person)
        join(reasons, found.at(service, person).excluded, found);
    return reasons;
}

struct Order
{
    const Directory &directory;
    const RoutingFacts &facts;
    const QString wider{facts.language.section(u'-', 0, 0)}; ///< es for es-CO

    int speaks(const RankedService &ranked) const
    {
        const auto &languages = directory.services().at(ranked.service).languages;
        return languages.contains(facts.language) || languages.contains(wider) ? 0 : 1;
    }

    int isNearby(const RankedService &ranked) const
    {
        const auto &seat = directory.services().at(ranked.service).seat;
        return !seat.isEmpty() && seat == facts.voivodeship ? 0 : 1;
    }

    static int openFirst(const RankedService &ranked)
    {
        return ranked.open == OpenState::Open ? 0 : ranked.open == OpenState::Unknown ? 1 : 2;
    }

    bool operator()(const RankedService &one, const RankedService &other) const
    {
        if (one.place != other.place)
            return one.place < other.place;
        const auto key = [this](const RankedService &ranked) {
            return std::tuple{openFirst(ranked), speaks(ranked), isNearby(ranked)};
        };
        const auto mine = key(one);
        const auto theirs = key(other);
        if (mine != theirs)
            return mine < theirs;
        return directory.services().at(one.service).id < directory.services().at(other.service).id;
    }
};

TimeOfDay timeOf(const RoutingRules &rules, const WallMoment &moment)
{
    const bool day = moment.minute >= rules.dayFrom * 60 && moment.minute < rules.dayTo * 60;
    return day ? TimeOfDay::Day : TimeOfDay::Night;
}

} // namespace

Routing route(const Directory &directory, const Holidays &holidays, const RoutingRules &rules,
              const RoutingFacts &facts, const QDateTime &at)
{
    const auto moment = wallMomentOf(at);
    const auto found = findCandidates(directory, rules, facts, timeOf(rules, moment));
    const auto all = everyone(facts);
    const QList<RouteReason> notNeeded{{.rule = u"notNeeded"_s, .fact = u"level"_s}};
    Routing routing{.rules = rules.identity, .at = at, .advice = found.advice};
    routing.excluded.reserve(directory.services().size());
    for (int i = 0; i < int(directory.services().size()); ++i) {
        if (!found.isKnown(i)) {
            routing.excluded.append({.service = i, .persons = all, .because = notNeeded});
            continue;
        }
        const auto persons = personsRankedFor(found, i);
        if (persons.isEmpty()) {
            routing.excluded.append({.service = i, .persons = all, .because = reasonsAgainst(found, i)});
            continue;
        }
        const auto &service = directory.services().at(i);
        routing.services.append(
            {.service = i,
             .place = placeFor(found, i, persons),
             .persons = facts.persons.isEmpty() ? all : persons,
             .because = reasonsFor(found, i, persons),
             .open = openAt(service, holidays, moment),
             .stale = isStale(service, moment.date),
             .consentToDisclose = needsConsent(service, facts, all.isEmpty() ? all : persons),
             .askFirst = isNear(service, facts)});
    }
    std::sort(routing.services.begin(), routing.services.end(), Order{directory, facts});
    return routing;
}

int firstServiceOf(const Directory &directory, const Holidays &holidays, const RoutingRules &rules,
                   const RoutingFacts &facts, const QDateTime &at)
{
    const auto moment = wallMomentOf(at);
    const auto found = findCandidates(directory, rules, facts, timeOf(rules, moment));
    const Order isBefore{directory, facts};
    RankedService first;
    for (int i = 0; i < int(directory.services().size()); ++i) {
        const auto persons = found.isKnown(i) ? personsRankedFor(found, i) : QList<int>{};
        if (persons.isEmpty())
            continue;
        const RankedService one{.service = i,
                                .place = placeFor(found, i, persons),
                                .open = openAt(directory.services().at(i), holidays, moment)};
        if (first.service < 0 || isBefore(one, first))
            first = one;
    }
    return first.service;
}

} // namespace latarnia
