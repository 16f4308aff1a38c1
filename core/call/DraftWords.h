// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"

namespace latarnia {

/// Cleans every text a person can type or paste into a call (see cleanText): what is written must be readable
/// after a crash.
void cleanWords(CallDraft &draft);

} // namespace latarnia
