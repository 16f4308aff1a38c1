// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/Level.h"

namespace latarnia {

/// What has to be known before anybody can help, apart from the level (design §5): in the order in which it
/// is asked.
enum class ToAct {
    Danger, ///< whether there is one now
    Verified, ///< an institution is rung back first
    Where,
    Age,
    Urgent, ///< pregnant, hurt, medicine …
    Tonight, ///< where to sleep
    WhoElse,
    Consent
};

/// What is still missing for this person once her level is settled. Somebody who has gone through what is
/// needed has passed the place to sleep; once something was passed on, who else is there and consent are no
/// news. Nobody acts for a suspected controller, and before a journey or where nothing points to a crime
/// there is no place to go to and nothing to hand over.
QList<ToAct> missingToAct(const CallDraft &draft, int person, Level level);

} // namespace latarnia
