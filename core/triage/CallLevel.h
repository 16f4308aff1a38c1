// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/HandLevel.h"
#include "core/triage/Verdict.h"

#include <QList>

namespace latarnia {

/// Smaller needs attention sooner: T0, T1, T5 with any yes, T2, T3, other T5, T4. T5 is a question mark, not
/// a rank: right after T1 once anything was answered yes (domain/screening.md §4.4).
int attentionRank(Level level, AnyYes anyYes);

/// Which of the persons decides the call's level: the index of the first with the smallest rank, or -1.
int decidingPerson(const QList<Verdict> &verdicts);

/// What each person is routed as. A level raised by hand brings up its services; one lowered by hand takes
/// none away.
QList<Level> routedAs(const QList<Verdict> &verdicts, const std::optional<HandLevel> &hand);

} // namespace latarnia
