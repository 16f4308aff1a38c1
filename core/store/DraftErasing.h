// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/retention/RetentionRules.h"
#include "core/store/Database.h"

namespace latarnia {

/// A call under way without one part of it: in a vault that was put back to an older state it may be open
/// still.
CallDraft without(KeptData what, CallDraft draft);

/// Takes one part out of the draft of a call, or all of a draft that cannot be read. Nothing where there is
/// none. Inside the caller's transaction.
Result<> eraseFromDraft(Database &database, const QString &call, KeptData what, const QDateTime &at);

} // namespace latarnia
