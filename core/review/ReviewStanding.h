// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/review/ReviewLog.h"

namespace latarnia {

/// How long a review was in each state.
struct TimeInStates
{
    std::array<std::chrono::milliseconds, codesOf(ReviewState{}).size()> spent{};

    std::chrono::milliseconds in(ReviewState state) const { return spent[size_t(state)]; }
    bool operator==(const TimeInStates &) const = default;
};

/// Where a review stands.
struct ReviewStanding
{
    ReviewState state{ReviewState::New};
    QDateTime since{}; ///< the state began
    QString reader{}; ///< who has the lock; empty: nobody
    QDateTime lockedUntil{}; ///< invalid: nobody has the lock
    QList<FieldComment> comments{}; ///< of the last return; they stay until the next one
    QStringList correctors{}; ///< whose work is in the call beside the author's
    TimeInStates times{}; ///< up to the moment asked for; an approved review counts no further

    bool operator==(const ReviewStanding &) const = default;
};

/// Where the review of @p log stands at @p now, or the first step that was not allowed: its place in the log,
/// the step, and the steps that were. A clock that was set back stands still until it has caught up.
///
/// That somebody may review at all is for core/rights to say. Here nobody reads what is their own work: who
/// took the call or corrected it. A lock that has ended may be taken by anybody who may read, by its last
/// reader too.
Result<ReviewStanding> standingOf(const ReviewLog &log, const QDateTime &now);

/// Whether @p event may come next, and where the review stands then.
Result<ReviewStanding> standingAfter(ReviewLog log, const ReviewEvent &event);

/// What @p person may do at @p now, in the order of the codes.
QList<ReviewStep> stepsOpenTo(const QString &person, const ReviewLog &log, const ReviewStanding &standing);

} // namespace latarnia
