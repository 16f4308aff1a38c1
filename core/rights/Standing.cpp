// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/Standing.h"

#include <algorithm>

namespace latarnia {

namespace {

using namespace std::chrono_literals;

/// Two desks may differ by this much; a clock that was set back must not make a short right long.
constexpr auto Tolerance = 2min;

bool lasts(const QDateTime &from, std::chrono::minutes span, const QDateTime &now)
{
    if (!from.isValid())
        return false;
    const std::chrono::milliseconds age{from.msecsTo(now)};
    return age >= -Tolerance && age < span;
}

QList<CallState> statesOf(const CallFacts &facts, const Spans &spans, const QDateTime &now)
{
    if (facts.practice)
        return {CallState::Practice};
    if (facts.restricted)
        return {facts.otherOrganisation ? CallState::RestrictedElsewhere : CallState::Restricted};
    if (facts.otherOrganisation)
        return {facts.assigned ? CallState::HandedOver : CallState::OtherOrganisation};
    QList<CallState> states;
    if (facts.author == Author::Self && !facts.closedAt.isValid())
        states.append(CallState::OwnOpen);
    else if (facts.author == Author::Self)
        states.append(lasts(facts.closedAt, spans.shift, now) ? CallState::OwnInShift : CallState::OwnLater);
    else if (facts.assigned)
        states.append(CallState::Assigned);
    else
        states.append(facts.closedAt.isValid() ? CallState::Others : CallState::OthersOpen);
    if (lasts(facts.glassBrokenAt, spans.glass, now))
        states.append(CallState::GlassBroken);
    return states;
}

} // namespace

bool Standing::isOwn() const
{
    return author == Author::Self || std::any_of(states.begin(), states.end(), [](CallState state) {
               return state == CallState::OwnOpen || state == CallState::OwnInShift
                   || state == CallState::OwnLater;
           });
}

Standing standingOf(const CallFacts &facts, const Spans &spans, const QDateTime &now)
{
    return {.states = statesOf(facts, spans, now), .author = facts.author};
}

} // namespace latarnia
