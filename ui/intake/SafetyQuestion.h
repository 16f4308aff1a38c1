// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// What to ask aloud for a part of the safety strip, by its object name: in the caller's language where there
/// are words for it, else in the operator's. Empty where nothing is asked.
QString safetyQuestion(const LiveCall &call, const Wording &wording, const QString &part);

} // namespace latarnia
