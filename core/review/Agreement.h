// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/Kappa.h"
#include "core/review/Scoring.h"

#include <optional>

namespace latarnia {

/// Why there is no kappa.
enum class NoKappa { TooFewItems, OneCall, NoVariation };

constexpr auto codesOf(NoKappa)
{
    return std::to_array<CodeName<NoKappa>>({
        {NoKappa::TooFewItems, "tooFewItems"},
        {NoKappa::OneCall, "oneCall"}, ///< or none
        {NoKappa::NoVariation,
         "noVariation"}, ///< a rater gave the same throughout: kappa is 0 whatever they meant
    });
}

/// What two people said of the same call without knowing of each other.
struct BlindReviews
{
    QString callId{};
    ReviewedCall call{};
    QList<ItemAnswer> first{};
    QList<ItemAnswer> second{};
};

/// One item of one call, as the two answered it.
struct ItemBySide
{
    QString call{};
    QString item{};
    std::optional<ItemAnswer> first{}; ///< none: not answered
    std::optional<ItemAnswer> second{};

    bool isAgreed() const { return first && first == second; }
    bool operator==(const ItemBySide &) const = default;
};

struct KappaFigure
{
    KappaWeights weights{};
    int items{0}; ///< pairs of answers that were compared
    int calls{0};
    std::optional<NoKappa> none{};
    Fraction kappa{}; ///< nothing where there is none

    bool operator==(const KappaFigure &) const = default;
};

struct Agreement
{
    /// Without weights, not applicable is an answer like a score. With weights only scores are compared, on
    /// one scale from no to the highest whatever the number of steps.
    QList<KappaFigure> figures{};
    QList<ItemBySide> items{}; ///< every item that was asked, always, whatever the figures
};

constexpr int FewestItemsOfKappa = 30;
constexpr int FewestCallsOfKappa = 2;

/// The problem is the first answer that does not belong (see scoreOf), or a call that is there twice.
Result<Agreement> agreementOf(const Rubric &rubric, const QList<BlindReviews> &reviews);

} // namespace latarnia
