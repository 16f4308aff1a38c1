// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/DimensionRule.h"
#include "core/triage/LevelRule.h"

#include <array>

namespace latarnia {

/// A set of sets of LevelFact bits: bit f is set when the facts f can come about.
using FactSets = quint16;

constexpr FactSets NothingYet = 1; ///< only the empty set of facts

/// What can come about from two independent parts together.
FactSets combine(FactSets one, FactSets other);

/// What flipping one unknown can change: pairs of facts before and after.
struct Flip
{
    unsigned before{};
    unsigned after{};
};

/// One independent part of a case: a dimension, or the signal questions.
struct Part
{
    FactSets possible{NothingYet};
    /// For each weight, the flips that an unknown of that weight can cause; empty where there is none.
    std::array<QVarLengthArray<Flip, 4>, 3> flips{};
};

/// A dimension with its tally. @p positive is the fact a positive state sets; @p signal is SignalPresent
/// where a strong indicator is a signal, else 0.
Part partOf(const Tally &tally, unsigned positive, unsigned signal);

/// Whether some completion of the other parts makes this flip change the level.
bool isDecisive(const LevelRule &rule, const Flip &flip, FactSets others);

} // namespace latarnia
