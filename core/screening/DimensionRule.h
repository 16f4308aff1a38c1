// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/Effective.h"

#include <array>

namespace latarnia {

/// How many indicators of one dimension are present, by weight.
struct Present
{
    int strong{0};
    int medium{0};
    int weak{0};
};

/// The rule of the ILO brochure (domain/screening.md §4.1): two strong, or one strong with any other, or
/// three medium, or two medium with one weak. One strong alone, or any number of weak, is not enough.
constexpr bool isPositive(const Present &present)
{
    return present.strong >= 2 || (present.strong >= 1 && present.medium + present.weak >= 1)
        || present.medium >= 3 || (present.medium >= 2 && present.weak >= 1);
}

enum class DimensionState { Positive, Negative, Undetermined, NotApplicable };

/// What is present and what may still turn out present, by weight of this age's list.
struct Tally
{
    Present present{};
    Present unknown{};
};

using Tallies = std::array<Tally, DimensionCount>;
using DimensionStates = std::array<DimensionState, DimensionCount>;

Tallies tally(const Instrument &instrument, const FactList &indicators, bool child);

/// §4.2: positive whatever the rest says, negative whatever the rest says, or undetermined.
DimensionState stateOf(const Tally &tally);

constexpr auto codesOf(DimensionState)
{
    return std::to_array<CodeName<DimensionState>>({
        {DimensionState::Positive, "positive"},
        {DimensionState::Negative, "negative"},
        {DimensionState::Undetermined, "undetermined"},
        {DimensionState::NotApplicable, "notApplicable"},
    });
}

} // namespace latarnia
