// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"

namespace latarnia {

/// What turning a chip of the strip means for the call. The kinds of danger belong to the call, the urgent
/// needs to the person.
void turnUrgent(LiveCall &call, const QString &code, bool on);
void turnListener(LiveCall &call, Listener listener, bool on);

/// Urgent needs that stand in the strip, in their order there.
const QStringList &urgentNeeds();

} // namespace latarnia
