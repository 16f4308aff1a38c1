// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Inspection.h"

#include <functional>

namespace latarnia {

/// Opens a folder with whatever the person has: a passphrase or the kit.
using Opening = std::function<Result<OpenVaults>(const QString &folder)>;

/// Copies a backup to a place of its own, opens the copy with @p opening as another machine would, reads all
/// of it, and removes the copy again. The backup itself is not touched.
Result<Inspected> drillRestore(const QString &backup, const QString &scratch, const Opening &opening);

/// Puts a backup in the place of the data of @p folder, once it was opened and read whole. What was there is
/// kept beside it under "before-restore-…", never removed. Returns where that lies; empty if there was
/// nothing. After a power cut it is done again.
Result<QString> restoreBackup(const QString &backup, const QString &folder, const Opening &opening,
                              const Clock &clock);

} // namespace latarnia
