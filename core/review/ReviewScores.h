// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/Scoring.h"

#include <QDate>
#include <QMap>

#include <optional>

namespace latarnia {

enum class ReviewPeriod { Month, Quarter, Year };

constexpr auto codesOf(ReviewPeriod)
{
    return std::to_array<CodeName<ReviewPeriod>>({
        {ReviewPeriod::Month, "month"},
        {ReviewPeriod::Quarter, "quarter"},
        {ReviewPeriod::Year, "year"},
    });
}

/// A review that is approved, as it is counted. It says nothing of how long anything took: nobody is ranked
/// by speed.
struct CountedReview
{
    QString person{}; ///< whose call it was; empty: not known
    QDate day{}; ///< of the call, in Warsaw
    PackIdentity rubric{};
    ReviewedCall call{};
    QList<ItemAnswer> answers{};
};

/// One item in one period.
struct ItemInPeriod
{
    QDate from{}; ///< the period's first day
    QString item{};
    QMap<int, int> scores{}; ///< how often each score was given
    int notApplicable{0};
    Fraction share{};

    bool operator==(const ItemInPeriod &) const = default;
};

/// All reviews of one period.
struct ReviewsInPeriod
{
    QDate from{};
    int reviews{0};
    int criticalFailures{0}; ///< reviews with at least one
    Fraction share{};

    bool operator==(const ReviewsInPeriod &) const = default;
};

/// The reviews of one person, or of all who have too few of their own.
struct ReviewsOfPerson
{
    QString person{}; ///< empty: several who are not told apart
    int reviews{0};
    std::optional<Fraction> share{}; ///< none: too few to say anything of anybody

    bool operator==(const ReviewsOfPerson &) const = default;
};

struct ReviewScores
{
    QList<ItemInPeriod> items{}; ///< by period, then in the order of the rubric
    QList<ReviewsInPeriod> periods{};
    QList<ReviewsOfPerson> people{}; ///< in the order of their ids, never of their scores
    int ofOtherRubric{0}; ///< left out: another rubric's scores cannot be added to these
    int notFitting{0}; ///< left out: an answer does not belong to the rubric
};

constexpr int FewestReviewsOfOne = 5; ///< fewer are no mean with a name

QDate firstDayOf(const QDate &day, ReviewPeriod period);

/// Adds up what was given and what could have been, so that a call that was asked much counts more. People
/// with fewer than FewestReviewsOfOne share a line without a name, which has no mean either while it has so
/// few reviews or is of one person.
ReviewScores scoresOf(const Rubric &rubric, const QList<CountedReview> &reviews, ReviewPeriod period);

} // namespace latarnia
