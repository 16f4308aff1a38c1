// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

namespace latarnia {

/// How many schema steps this program knows; the version of a new store.
int latestSchema();

/// Takes a store from whatever version it has to the newest, one transaction a step. A new store takes the
/// same road. A store newer than the program is refused and left as it is.
Result<> migrate(Database &database);

} // namespace latarnia
