// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/ServiceCard.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// What the card of a ranked service says: number, opening, languages, and why it is there.
ServiceView viewOf(const RankedService &ranked, int rank, const LiveCall &call, const Wording &wording);

/// Why each service is not shown, a line each; those that nobody would miss are left out.
QStringList excludedLines(const LiveCall &call, const Wording &wording);

} // namespace latarnia
