// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"
#include "core/review/Fraction.h"

#include <QList>

#include <array>

namespace latarnia {

/// How grave a disagreement is by the distance of its two scores.
enum class KappaWeights { None, Linear, Quadratic };

constexpr auto codesOf(KappaWeights)
{
    return std::to_array<CodeName<KappaWeights>>({
        {KappaWeights::None, "none"}, ///< every disagreement alike: Cohen 1960
        {KappaWeights::Linear, "linear"}, ///< Cicchetti and Allison 1971
        {KappaWeights::Quadratic, "quadratic"}, ///< Fleiss and Cohen 1973
    });
}

/// What two raters gave the same thing.
struct ScorePair
{
    int first{0};
    int second{0};

    bool operator==(const ScorePair &) const = default;
};

/// Cohen's kappa, 1 - observed ÷ expected disagreement, exactly; nothing where no disagreement could be
/// expected, for both gave the same score throughout. Cohen, "A coefficient of agreement for nominal scales"
/// (1960), and "Weighted kappa" (1968).
Fraction kappaOf(const QList<ScorePair> &pairs, KappaWeights weights);

} // namespace latarnia
