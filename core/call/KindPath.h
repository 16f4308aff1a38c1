// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"

namespace latarnia {

/// Gives the call its kind and what follows from it: who calls, under which task of the line it counts, and
/// for a consultation before a journey the stage of every person. A suspected controller is never rung back
/// (domain/call-practice.md §3). What was recorded stays.
CallDraft withKind(CallDraft draft, CallKind kind);

} // namespace latarnia
