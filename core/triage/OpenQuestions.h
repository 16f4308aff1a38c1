// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/Findings.h"

#include <QStringList>

namespace latarnia {

/// Which unknowns some completion of the others makes decisive (§4.5).
struct OpenSet
{
    QVarLengthArray<int, 80> indicators{};
    QVarLengthArray<int, 16> questions{};
    bool formControlled{false};
};

/// Counts per dimension and weight, never tries completions one by one.
OpenSet openIn(const Instrument &instrument, const Findings &findings);

QStringList idsOf(const Instrument &instrument, const OpenSet &open);

/// Those of the open ones to ask now, best first: never what was declined, what is not asked aloud, or what
/// this caller cannot be asked; a person under 18 is asked only what the child's wording has.
QStringList nextOf(const Instrument &instrument, const ScreeningCase &screening, const Findings &findings,
                   const OpenSet &open);

} // namespace latarnia
