// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>

namespace latarnia {

/// A call that may be drawn, and the group it is drawn in.
struct CallInStratum
{
    QString call{};
    QString stratum{};
};

struct SamplePlan
{
    int size{0}; ///< of the whole sample; fewer where there are fewer calls
    int leastOfEach{0}; ///< of every stratum, or all of one that has fewer

    bool operator==(const SamplePlan &) const = default;
};

struct StratumDraw
{
    QString stratum{};
    int calls{0}; ///< in the stratum
    QStringList drawn{}; ///< in the order they were drawn: whoever stops early has drawn fewer, as fairly

    bool operator==(const StratumDraw &) const = default;
};

/// A draw and all one needs to draw it again.
struct ReviewSample
{
    int algorithm{0}; ///< SampleAlgorithm when it was drawn
    quint64 seed{0};
    SamplePlan plan{};
    QString frame{}; ///< SHA-256 of the calls and strata it was drawn from, lower-case hex
    QList<StratumDraw> strata{}; ///< in the order of their names

    bool operator==(const ReviewSample &) const = default;
};

/// 1: SplitMix64 from the seed, one stream for all strata in the order of their names; in each stratum the
/// calls in the order of their ids, then Fisher and Yates's shuffle from the front for as many as are drawn.
constexpr int SampleAlgorithm = 1;

/// How many of each stratum are drawn, given their sizes. In proportion to the sizes, what is left over to
/// the largest remainders, of equal ones to the first; a stratum that would get less than the least gets
/// the least, and the others share the rest in proportion.
Result<QList<int>> allocate(const QList<int> &sizes, const SamplePlan &plan);

/// The order of @p calls does not matter. Each call of a stratum has the same chance.
Result<ReviewSample> drawSample(const QList<CallInStratum> &calls, const SamplePlan &plan, quint64 seed);

} // namespace latarnia
