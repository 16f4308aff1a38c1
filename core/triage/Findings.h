// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/DimensionRule.h"
#include "core/triage/LevelRule.h"

namespace latarnia {

/// Everything the level follows from, worked out once for one case.
struct Findings
{
    bool child{false};
    bool beforeDeparture{false};
    EffectiveFacts facts{};
    Tallies tallies{};
    DimensionStates states{};
    LevelRule rule{};
    bool moneyCounts{false}; ///< R10b can make D4 positive: an adult with a form other than forced labour
    bool signalKnown{false};
    QVarLengthArray<int, 16>
        countedQuestions{}; ///< unanswered signal questions that still count for the ceiling
};

Findings findingsOf(const Instrument &instrument, const ScreeningCase &screening);

bool isApplicable(const Findings &findings, Dimension dimension);
Weight weightOf(const Findings &findings, const Indicator &indicator);
/// Strong indicators of D1, D2 and D5 are signals (§4.4).
bool strongIsSignal(Dimension dimension);
unsigned factOf(Dimension dimension);

} // namespace latarnia
