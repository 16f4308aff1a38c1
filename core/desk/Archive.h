// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/desk/CallDesk.h"
#include "core/screening/Instrument.h"

#include <QStringList>

namespace latarnia {

struct ImportCount
{
    int imported{0};
    int knownBefore{0}; ///< lines whose ref was there already; they change nothing
};

/// Makes a new data folder with its first person. Refuses a folder that has data.
Result<> createData(const QString &folder, const QString &name, const QStringList &roles, const Clock &clock);

/// Takes calls from a file of one JSON object a line (interfaces: "Call line"). All or nothing.
Result<ImportCount> importCalls(const QString &folder, const QString &path, const Instrument &instrument,
                                const DeskIdentity &identity, const Clock &clock);

/// Writes every closed call, oldest first, in the form importCalls() takes. Returns how many.
Result<int> exportCalls(const QString &folder, const QString &path);

/// Adds @p count invented calls, the same ones for the same @p seed, each marked as synthetic. The margins
/// follow the centre's published figures of 2024 (domain/statistics.md §1).
Result<ImportCount> generateCalls(const QString &folder, int count, quint32 seed,
                                  const Instrument &instrument, const DeskIdentity &identity,
                                  const Clock &clock);

} // namespace latarnia
