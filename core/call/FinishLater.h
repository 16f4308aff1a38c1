// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/Level.h"

namespace latarnia {

/// Whether the rest of a call may be recorded after the talk: where life was in danger, where only yes or no
/// could be said, and where the line dropped, the talk came first (domain/call-practice.md §2).
bool mayBeFinishedLater(const CallDraft &draft, Level shown);

} // namespace latarnia
