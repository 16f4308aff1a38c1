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

struct ExportCount
{
    int exported{0};
    int keptBack{0}; ///< their data are restricted
};

/// Takes calls from a file of one JSON object a line (interfaces: "Call line"). All or nothing. NotAllowed,
/// as everything here, where the rights of the desk do not grant it.
Result<ImportCount> importCalls(const Vault &vault, const QString &path, const Instrument &instrument,
                                const DeskIdentity &identity, const Clock &clock);

/// Writes every closed call that is not restricted, oldest first, in the form importCalls() takes; that
/// somebody did so is written down first, with a reason (a LookReason, or "unstated"). What is sealed is not
/// in it.
Result<ExportCount> exportCalls(const Vault &vault, const QString &path, const QString &reason,
                                const DeskIdentity &identity, const Clock &clock);

/// Adds @p count invented calls, the same ones for the same @p seed, each marked as synthetic. The margins
/// follow the centre's published figures of 2024 (domain/statistics.md §1).
Result<ImportCount> generateCalls(const Vault &vault, int count, quint32 seed, const Instrument &instrument,
                                  const DeskIdentity &identity, const Clock &clock);

} // namespace latarnia
