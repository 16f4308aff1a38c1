// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/FinishLater.h"

namespace latarnia {

bool mayBeFinishedLater(const CallDraft &draft, Level shown)
{
    return shown == Level::T0 || draft.safety.talkFreely == Answer::No
        || draft.disposition == Disposition::Dropped || draft.talkEndedAt.isValid();
}

} // namespace latarnia
