// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/CallBackPlan.h"
#include "core/call/Consent.h"
#include "core/call/DutyToReport.h"

#include <QString>

namespace latarnia {

// Words for what was agreed and reported.
QString nameOf(ConsentState state);
QString nameOf(ConsentItem item);
QString nameOf(CallBackWay way);
QString nameOf(DutyGround ground);
QString nameOf(DutyStep step);

} // namespace latarnia
