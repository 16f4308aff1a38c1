// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/HandLevel.h"
#include "core/triage/Verdict.h"

namespace latarnia {

/// The level a call shows: what the answers say, or what the operator set.
struct ShownLevel
{
    Level level{Level::T5};
    bool byHand{false};
    std::optional<Level> proposed{}; ///< a lower one that waits for the shift lead

    bool operator==(const ShownLevel &) const = default;
};

/// Up counts at once, and counts no more once the answers say as much. Down needs a reason, and from T0 or T1
/// it is only proposed: the shift lead decides. T5 is a question mark and is never set by hand
/// (domain/screening.md §4.4; design §4: raising is one key, lowering goes to the lead).
ShownLevel shownLevel(Level fromAnswers, const std::optional<HandLevel> &hand);

/// The next more urgent level, or none above T0. From the question mark it goes to T2.
std::optional<Level> raised(Level level);
/// The next less urgent level, or none below T4 and for T5.
std::optional<Level> lowered(Level level);
/// Whether @p one needs help sooner than @p other; T5 is sooner than nothing.
bool isMoreUrgent(Level one, Level other);

} // namespace latarnia
