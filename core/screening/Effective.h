// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/ScreeningCase.h"

namespace latarnia {

/// Yes, no, or not known: declined, "does not know" and not asked are all not known (§4.2).
enum class Fact : quint8 { Unknown, No, Yes };

using FactList = QVarLengthArray<Fact, 80>;

/// The answers after carry-over (§3): the same fact is never asked twice.
struct EffectiveFacts
{
    FactList indicators{};
    FactList questions{};
    Fact formControlled{Fact::Unknown};
};

/// Two explicit answers to one fact that disagree. Each keeps its own answer; people are shown both.
struct Contradiction
{
    int question{-1};
    int indicator{-1}; ///< or -1 where two questions disagree
    int otherQuestion{-1};
};

/// Carries answers both ways within a pair; only an own yes or no wins over a carried one. R4 no means R4b no
/// unless R4b or its indicator is answered.
EffectiveFacts carryOver(const Instrument &instrument, const ScreeningCase &screening);

QList<Contradiction> contradictionsIn(const Instrument &instrument, const ScreeningCase &screening);

} // namespace latarnia
