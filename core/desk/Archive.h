// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/desk/CallDesk.h"
#include "core/screening/Instrument.h"
#include "core/vault/Vault.h"

#include <QStringList>

namespace latarnia {

struct ImportCount
{
    int imported{0};
    int knownBefore{0}; ///< lines whose ref was there already; they change nothing
};

/// Takes calls from a file of one JSON object a line (interfaces: "Call line"). All or nothing.
Result<ImportCount> importCalls(const Vault &vault, const QString &path, const Instrument &instrument,
                                const DeskIdentity &identity, const Clock &clock);

/// Writes every closed call, oldest first, in the form importCalls() takes. Returns how many.
Result<int> exportCalls(const Vault &vault, const QString &path);

/// Adds @p count invented calls, the same ones for the same @p seed, each marked as synthetic. The margins
/// follow the centre's published figures of 2024 (domain/statistics.md §1).
Result<ImportCount> generateCalls(const Vault &vault, int count, quint32 seed, const Instrument &instrument,
                                  const DeskIdentity &identity, const Clock &clock);

} // namespace latarnia
