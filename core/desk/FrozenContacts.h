// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/call/Call.h"

namespace latarnia {

class Store;

/// What the closing of @p draft freezes (domain/services-pl.md §6, a controller on the line). Of a suspected
/// controller: every plan to ring the number back is kept and never rung, and return numbers that were said
/// to this telephone open nothing any more. Of any other call: its own plan, where a suspected controller
/// rang from the number that is to be rung. Part of the closing's transaction, after the number was
/// remembered.
Result<> freezeContacts(Store &store, const CallDraft &draft, const QDateTime &now);

/// Takes back what a closing at exactly this moment froze: the call is open again.
Result<> thawContacts(Store &store, const QDateTime &closedAt);

} // namespace latarnia
