// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/Danger.h"

#include <QString>

namespace latarnia {

// Words of the safety strip.
QString nameOf(DangerNow danger);
QString nameOf(DangerKind kind);
QString nameOf(DangerPlace place);
QString nameOf(CutOffPlan plan);
QString nameOf(Listener listener);
QString nameOf(DangerWho who);

} // namespace latarnia
