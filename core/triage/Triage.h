// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/triage/Verdict.h"

namespace latarnia {

/// Level, floor, ceiling, reasons and what to ask next (domain/screening.md §3–§4.5). Pure: the same answers
/// give the same verdict in any order.
Verdict triage(const Instrument &instrument, const ScreeningCase &screening);

/// The screening case of one person of a call. Answers to gate questions are left out.
ScreeningCase caseOf(const Instrument &instrument, const CallPerson &person, CallerRole role,
                     DangerNow danger);

} // namespace latarnia
