// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/AuditedDeed.h"
#include "core/rights/LookReason.h"
#include "core/rights/Rights.h"

#include <QString>

namespace latarnia {

// Words for looking at what is kept, and for what is written down of it.
QString nameOf(LookReason reason);
/// What was done, as it stands behind a name.
QString nameOf(AuditedDeed deed);
/// Why a call is closed to whoever asks.
QString sentenceFor(Because because);

} // namespace latarnia
