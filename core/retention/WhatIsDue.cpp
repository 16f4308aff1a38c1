// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/WhatIsDue.h"

#include <QTimeZone>

#include <algorithm>

namespace latarnia {

namespace {

constexpr qint64 SecondsOfADay = 86'400;

QDateTime closureOf(const KeptCall &call)
{
    return call.endedAt.isValid() ? call.endedAt : call.startedAt;
}

QDateTime lastPlannedContact(const KeptCall &call)
{
    static const QTimeZone warsaw{"Europe/Warsaw"};
    auto last = closureOf(call);
    if (call.ringsBackUntil.isValid())
        last = std::max(last, call.ringsBackUntil);
    if (call.followUp.isValid())
        last = std::max(last, QDateTime{call.followUp, QTime{12, 0}, warsaw});
    return last;
}

std::optional<HeldBecause> whyHeld(const KeptCall &call)
{
    if (call.isOpen)
        return HeldBecause::StillOpen;
    if (call.isHeld)
        return HeldBecause::LegalHold;
    return call.isRestricted ? std::optional{HeldBecause::Restriction} : std::nullopt;
}

/// What is there of the call beside its row, each with the moment its time is over.
QList<DueData> partsOf(const RetentionRules &rules, const KeptCall &call)
{
    const auto part = [&](KeptData what, const QDateTime &from) {
        return DueData{.what = what, .since = endOf(rules.spanOf(what), from), .held = whyHeld(call)};
    };
    QList<DueData> parts;
    if (call.hasContact) {
        parts.append(part(KeptData::Contact, lastPlannedContact(call)));
        // What a caller was told they may say opens the call for as long as was said.
        if (call.returnsUntil.isValid())
            parts.last().since = std::max(parts.last().since, call.returnsUntil);
    }
    if (call.hasIdentity)
        parts.append(part(KeptData::Identity, closureOf(call)));
    if (call.hasNarrative)
        parts.append(part(KeptData::Narrative, closureOf(call)));
    return parts;
}

} // namespace

QList<DueData> whatIsDue(const RetentionRules &rules, const KeptCall &call, const QDateTime &now)
{
    auto due = partsOf(rules, call);
    DueData row{.what = KeptData::Row,
                .since = endOf(rules.spanOf(KeptData::Row), call.startedAt),
                .held = whyHeld(call)};
    for (const auto &part : std::as_const(due))
        row.since = std::max(row.since, part.since);
    due.append(row);
    due.removeIf([&now](const DueData &each) { return each.since > now; });
    return due;
}

bool isClockPlausible(const QDateTime &lastChange, const QDateTime &now)
{
    const auto quiet = lastChange.secsTo(now);
    return lastChange.isValid() && quiet >= -SecondsOfADay && quiet <= LongestQuietDays * SecondsOfADay;
}

} // namespace latarnia
