// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

namespace latarnia {

/// Takes a call and everything that hangs on it away once it is counted (YearlyCountTable). Journal and audit
/// keep its id. Inside the caller's transaction, after the row's erasing is entered.
Result<> eraseCallRow(Database &database, const QString &call);

} // namespace latarnia
