// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/Replay.h"
#include "core/triage/Verdict.h"

namespace latarnia {

/// The verdicts of a call, as they would be made now.
struct JudgedAgain
{
    QList<Verdict> verdicts{};
    QList<int> persons{}; ///< beside each verdict, whose it is
    int deciding{-1};
};

/// As closing and importing judge: an imported person by the screening that came with it, and not at all
/// without one; everybody else by their answers.
std::variant<JudgedAgain, Unreplayed> judgeAgain(const KeptCase &kept, const Instrument &instrument);

/// Whether nobody without an answer was once judged by some.
bool isAllThere(const KeptCase &kept, const JudgedAgain &judged);

/// The id of whom the call would have been handed to first at the moment it began, or empty.
QString firstService(const KeptCase &kept, const JudgedAgain &judged, const ReplayRules &rules);

} // namespace latarnia
