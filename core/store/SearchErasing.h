// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

namespace latarnia {

// The index of words has to answer for what is erased: every erasing comes by here.

/// Takes the words of a call out of the index. Inside the caller's transaction, while the call still has
/// them.
Result<> eraseFromIndex(Database &database, const QString &call);

/// Works for at most 20 ms on what an index keeps of words that were taken out of it (a full-text index has
/// them in its segments until these are merged). False once nothing is left to do.
Result<bool> tidyIndex(Database &database);

} // namespace latarnia
