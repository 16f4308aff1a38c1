// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/Matching.h"

#include <algorithm>

namespace latarnia {

namespace {

template<typename Enum>
bool has(quint32 set, Enum value)
{
    return (set & 1U << unsigned(value)) != 0;
}

template<typename Enum>
bool hasAny(quint32 wanted, const QList<Enum> &values)
{
    return wanted == 0
        || std::any_of(values.begin(), values.end(), [wanted](Enum value) { return has(wanted, value); });
}

bool agrees(const std::optional<bool> &wanted, bool fact)
{
    return !wanted || *wanted == fact;
}

bool holdsForCall(const Condition &condition, const RoutingFacts &facts, TimeOfDay time)
{
    return has(condition.dangerNow, facts.danger) && has(condition.places, facts.place)
        && has(condition.roles, facts.callerRole) && has(condition.guardian, facts.guardianInvolved)
        && hasAny(condition.anyKind, facts.dangerKinds) && hasAny(condition.anyWish, facts.wishes)
        && (condition.noWish == 0 || !hasAny(condition.noWish, facts.wishes))
        && agrees(condition.callerVerified, facts.callerVerified)
        && (!condition.time || *condition.time == time);
}

/// A labour-rights problem of a minor is treated as a strong indication (domain/services-pl.md §6, row T3).
Level levelFor(const RoutingFacts &facts, const RoutedPerson &person)
{
    const auto level = person.level.value_or(facts.level);
    return level == Level::T3 && person.ageGroup == AgeGroup::Child ? Level::T1 : level;
}

bool holdsForPerson(const Condition &condition, Level level, const RoutedPerson &person)
{
    return has(condition.levels, level) && has(condition.ageGroups, person.ageGroup)
        && has(condition.sexes, person.sex) && has(condition.stays, person.stay)
        && hasAny(condition.anyForm, person.forms) && hasAny(condition.anyNeed, person.needs)
        && agrees(condition.polish, person.citizenship == QLatin1StringView{"PL"})
        && agrees(condition.asylumSeeker, person.asylumSeeker)
        && agrees(condition.formallyIdentified, person.formallyIdentified);
}

} // namespace

bool holdsFor(const RoutingRule &rule, const RoutingFacts &facts, const RoutedPerson &person, TimeOfDay time)
{
    return std::any_of(rule.when.begin(), rule.when.end(), [&](const Condition &condition) {
        return holdsForCall(condition, facts, time)
            && has(condition.phases, person.phase.value_or(facts.phase))
            && holdsForPerson(condition, levelFor(facts, person), person);
    });
}

} // namespace latarnia
