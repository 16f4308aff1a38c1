// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/ErasedPart.h"
#include "core/retention/RetentionRules.h"
#include "core/store/Database.h"

namespace latarnia {

/// Erases one part of a call, of an open one too, and enters that in the vault's account. The row takes
/// everything with it and leaves its counts. A part or a call that is not there is only entered. Inside the
/// caller's transaction.
Result<> erase(Database &database, const QString &call, KeptData what, const ErasedPart &entry);

/// What stands in the place of a reference to another system once it is erased: the same for the same
/// reference, so that one person stays one in the statistics and a line is not imported twice.
Result<QString> erasedReference(Database &database, const QString &reference);

/// Writes the log back into the file: only then is what was erased in no page any more.
Result<> writeBack(Database &database);

} // namespace latarnia
