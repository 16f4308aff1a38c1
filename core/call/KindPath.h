// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"

namespace latarnia {

/// Gives the call its kind and what follows from it: who calls, under which task of the line it counts, for
/// a consultation before a journey the stage of every person, and that a suspected controller is not rung
/// back when the line drops (domain/call-practice.md §3). What was recorded stays, and what followed from
/// the kind before is undone first: of a kind that is passed by nothing is left.
CallDraft withKind(CallDraft draft, CallKind kind);

/// The call as it was before it had a kind; what was changed by hand since then stays.
CallDraft withoutKind(CallDraft draft);

/// A person added to this call: before a departure everybody is before it.
CallPerson personAddedTo(const CallDraft &draft, const PersonId &id);

/// The call as it is kept once it is closed: nobody rings back a suspected controller, nor where nothing was
/// agreed.
CallDraft asClosed(CallDraft draft);

} // namespace latarnia
