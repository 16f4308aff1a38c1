// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/Possible.h"

#include <bit>

namespace latarnia {

namespace {

unsigned factsOf(const Present &present, unsigned positive, unsigned signal)
{
    return (isPositive(present) ? positive : 0U) | (present.strong > 0 ? signal : 0U);
}

void addFlip(QVarLengthArray<Flip, 4> &flips, Flip flip)
{
    for (const auto &known : flips) {
        if (known.before == flip.before && known.after == flip.after)
            return;
    }
    flips.append(flip);
}

// The rule counts two strong, three medium and one weak at most; more of them change nothing.
constexpr int EnoughStrong = 2;
constexpr int EnoughMedium = 3;
constexpr int EnoughWeak = 1;

} // namespace

FactSets combine(FactSets one, FactSets other)
{
    FactSets both = 0;
    for (unsigned rest = one; rest != 0; rest &= rest - 1) {
        const auto facts = unsigned(std::countr_zero(rest));
        for (unsigned others = other; others != 0; others &= others - 1)
            both = FactSets(both | 1U << (facts | unsigned(std::countr_zero(others))));
    }
    return both;
}

Part partOf(const Tally &tally, unsigned positive, unsigned signal)
{
    Part part{.possible = 0};
    const int strong = qMin(tally.unknown.strong, EnoughStrong);
    const int medium = qMin(tally.unknown.medium, EnoughMedium);
    const int weak = qMin(tally.unknown.weak, EnoughWeak);
    for (int s = 0; s <= strong; ++s) {
        for (int m = 0; m <= medium; ++m) {
            for (int w = 0; w <= weak; ++w) {
                const Present present{tally.present.strong + s, tally.present.medium + m,
                                      tally.present.weak + w};
                const auto before = factsOf(present, positive, signal);
                part.possible = FactSets(part.possible | 1U << before);
                const auto flipTo = [&](size_t weight, const Present &next) {
                    if (const auto after = factsOf(next, positive, signal); after != before)
                        addFlip(part.flips[weight], {before, after});
                };
                if (s < strong)
                    flipTo(0, {present.strong + 1, present.medium, present.weak});
                if (m < medium)
                    flipTo(1, {present.strong, present.medium + 1, present.weak});
                if (w < weak)
                    flipTo(2, {present.strong, present.medium, present.weak + 1});
            }
        }
    }
    return part;
}

bool isDecisive(const LevelRule &rule, const Flip &flip, FactSets others)
{
    for (unsigned rest = others; rest != 0; rest &= rest - 1) {
        const auto around = unsigned(std::countr_zero(rest));
        if (rule.levelOf(flip.before | around) != rule.levelOf(flip.after | around))
            return true;
    }
    return false;
}

} // namespace latarnia
