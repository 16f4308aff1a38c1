// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/DimensionRule.h"

namespace latarnia {

namespace {

void count(Present &present, Weight weight)
{
    switch (weight) {
    case Weight::Strong:
        ++present.strong;
        break;
    case Weight::Medium:
        ++present.medium;
        break;
    case Weight::Weak:
        ++present.weak;
        break;
    case Weight::None:
        break;
    }
}

} // namespace

Tallies tally(const Instrument &instrument, const FactList &indicators, bool child)
{
    Tallies tallies;
    for (qsizetype i = 0; i < instrument.indicators.size(); ++i) {
        const auto &indicator = instrument.indicators.at(i);
        if (indicators[i] == Fact::No)
            continue;
        auto &mine = tallies[size_t(indicator.dimension)];
        count(indicators[i] == Fact::Yes ? mine.present : mine.unknown,
              child ? indicator.childWeight : indicator.adultWeight);
    }
    return tallies;
}

DimensionState stateOf(const Tally &tally)
{
    if (isPositive(tally.present))
        return DimensionState::Positive;
    const Present most{.strong = tally.present.strong + tally.unknown.strong,
                       .medium = tally.present.medium + tally.unknown.medium,
                       .weak = tally.present.weak + tally.unknown.weak};
    return isPositive(most) ? DimensionState::Undetermined : DimensionState::Negative;
}

} // namespace latarnia
