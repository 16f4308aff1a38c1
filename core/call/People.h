// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"

namespace latarnia {

/// Has anything been recorded of this person?
bool isBlank(const CallPerson &person);

/// The call without one of its persons. What was passed on or agreed for others stays with them; what was
/// only for this person goes. A call keeps at least one person: the last one is not taken out.
CallDraft withoutPerson(CallDraft draft, int person);

/// The call with @p count people of a group made an entry of their own, with the same facts to begin with, as
/// the last person. @p count is 1 … size of the group - 1; otherwise nothing changes.
CallDraft withSplitOff(CallDraft draft, int person, int count, const PersonId &id);

} // namespace latarnia
