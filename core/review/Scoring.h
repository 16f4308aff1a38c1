// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/Fraction.h"
#include "core/review/Rubric.h"

namespace latarnia {

/// What a reader said of an item. Who has not said anything yet has no answer.
enum class ReviewAnswer { Scored, NotApplicable };

constexpr auto codesOf(ReviewAnswer)
{
    return std::to_array<CodeName<ReviewAnswer>>({
        {ReviewAnswer::Scored, "scored"},
        {ReviewAnswer::NotApplicable, "notApplicable"},
    });
}

struct ItemAnswer
{
    QString item{};
    ReviewAnswer answer{ReviewAnswer::Scored};
    int score{0}; ///< 0 where it does not apply

    bool operator==(const ItemAnswer &) const = default;
};

struct SectionScore
{
    QString section{};
    Fraction share{}; ///< of what applied and was answered; nothing where nothing did
    QStringList missing{}; ///< items without an answer

    bool operator==(const SectionScore &) const = default;
};

/// A critical failure stands whatever is still missing.
enum class ReviewOutcome { Unfinished, Scored, CriticalFailure };

constexpr auto codesOf(ReviewOutcome)
{
    return std::to_array<CodeName<ReviewOutcome>>({
        {ReviewOutcome::Unfinished, "unfinished"},
        {ReviewOutcome::Scored, "scored"},
        {ReviewOutcome::CriticalFailure, "criticalFailure"},
    });
}

struct ReviewScore
{
    QList<SectionScore>
        sections{}; ///< those with an item that is asked of the call, in the order of the rubric
    Fraction total{}; ///< over all items, not over the shares of the sections
    QStringList criticalFailures{};
    QStringList missing{};
    ReviewOutcome outcome{ReviewOutcome::Unfinished};

    bool operator==(const ReviewScore &) const = default;
};

/// An item gives weight × score ÷ (steps - 1) of its weight; what does not apply counts on neither side. The
/// problem is the first answer that does not belong: to no item, to one that is not asked of this call, a
/// second one, a score there is not, or not applicable where that is no answer.
Result<ReviewScore> scoreOf(const Rubric &rubric, const ReviewedCall &call, const QList<ItemAnswer> &answers);

/// What one answer gives, and out of what, in parts that are whole numbers for each number of steps.
Fraction pointsOf(const RubricItem &item, const ItemAnswer &answer);

} // namespace latarnia
