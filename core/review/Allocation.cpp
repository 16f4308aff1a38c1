// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewSample.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// The strata that still share in proportion, what they share, and how many calls they have.
struct Sharing
{
    QList<qsizetype> strata{};
    qint64 rest{0};
    qint64 calls{0};
};

int leastOf(int size, const SamplePlan &plan)
{
    return std::min(size, plan.leastOfEach);
}

Sharing sharingOf(const QList<int> &sizes, const QList<int> &fixed, qint64 total)
{
    Sharing sharing{.rest = total};
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        if (fixed.at(i) >= 0) {
            sharing.rest -= fixed.at(i);
        } else {
            sharing.strata.append(i);
            sharing.calls += sizes.at(i);
        }
    }
    return sharing;
}

/// Fixes those whose proportion is below the least; says whether there was one. Whoever gets more takes it
/// from the others, so that the next round may find another.
bool fixTheSmall(const QList<int> &sizes, const SamplePlan &plan, const Sharing &sharing, QList<int> &fixed)
{
    bool found = false;
    for (const auto i : sharing.strata) {
        const int least = leastOf(sizes.at(i), plan);
        if (sharing.rest * sizes.at(i) < least * sharing.calls) {
            fixed[i] = least;
            found = true;
        }
    }
    return found;
}

void shareTheRest(const QList<int> &sizes, Sharing sharing, QList<int> &given)
{
    const auto calls = std::max(sharing.calls, qint64{1}); // where there are none, nothing is shared
    auto left = sharing.rest;
    for (const auto i : std::as_const(sharing.strata)) {
        given[i] = int(sharing.rest * sizes.at(i) / calls);
        left -= given.at(i);
    }
    const auto remainder = [&](qsizetype i) { return sharing.rest * sizes.at(i) % calls; };
    std::stable_sort(sharing.strata.begin(), sharing.strata.end(),
                     [&](qsizetype a, qsizetype b) { return remainder(a) > remainder(b); });
    for (qsizetype i = 0; i < left; ++i)
        ++given[sharing.strata.at(i)];
}

Problem outOfRange(const QString &where, qint64 found, qint64 least, qint64 most)
{
    return {.fault = Fault::OutOfRange,
            .where = where,
            .found = QString::number(found),
            .expected = u"%1…%2"_s.arg(least).arg(most)};
}

} // namespace

Result<QList<int>> allocate(const QList<int> &sizes, const SamplePlan &plan)
{
    const auto calls = std::accumulate(sizes.begin(), sizes.end(), qint64{0});
    const auto least = std::accumulate(sizes.begin(), sizes.end(), qint64{0},
                                       [&](qint64 sum, int size) { return sum + leastOf(size, plan); });
    if (plan.leastOfEach < 0)
        return outOfRange(u"leastOfEach"_s, plan.leastOfEach, 0, plan.size);
    if (plan.size < 1 || plan.size < least)
        return outOfRange(u"size"_s, plan.size, std::max(least, qint64{1}), calls);
    QList<int> given(sizes.size(), -1);
    auto sharing = sharingOf(sizes, given, std::min(qint64{plan.size}, calls));
    while (fixTheSmall(sizes, plan, sharing, given))
        sharing = sharingOf(sizes, given, std::min(qint64{plan.size}, calls));
    shareTheRest(sizes, sharing, given);
    return given;
}

} // namespace latarnia
