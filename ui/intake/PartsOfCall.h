// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/NavList.h"

namespace latarnia {

/// The parts of a call as they stand beside it, in the order of CallPart: which are done, and the keys that
/// lead there.
QList<NavEntry> partsOf(const LiveCall &call);

} // namespace latarnia
