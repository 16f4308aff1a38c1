// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/CallKind.h"
#include "core/call/CallerRole.h"
#include "core/call/NextAction.h"
#include "core/call/ReferralOutcome.h"
#include "core/call/SpokenForm.h"

#include <QString>

namespace latarnia {

// Words for the facts of a call.
QString nameOf(CallKind kind);
QString nameOf(CallerRole role);
QString nameOf(Purpose purpose);
QString nameOf(Channel channel);
QString nameOf(Disposition disposition);
QString nameOf(NextAction action);
QString nameOf(ReferralWay way);
QString nameOf(ReferralOutcome outcome);
QString nameOf(AddressForm form);

} // namespace latarnia
