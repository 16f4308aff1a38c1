// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

namespace latarnia {

/// Events of a call are codes; what stands in one all the same and is none goes. Inside the caller's
/// transaction, after the narrative's erasing is entered.
Result<> eraseEventWords(Database &database, const QString &call);

} // namespace latarnia
