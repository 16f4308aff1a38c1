// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/Findings.h"
#include "core/triage/Verdict.h"

namespace latarnia {

/// The rules that hold, with the answers that make them hold. A positive dimension and a signal are always
/// said, also where another rule alone would carry the level.
QList<Reason> reasonsFor(const Instrument &instrument, const ScreeningCase &screening,
                         const Findings &findings);

} // namespace latarnia
