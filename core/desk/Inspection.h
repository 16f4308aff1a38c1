// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Stop.h"
#include "core/desk/AuditAnchors.h"
#include "core/desk/Unlocking.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace latarnia {

/// What a look at one vault found.
struct InspectedVault
{
    qint64 pages{0};
    QList<qint64> damagedPages{}; ///< from 1; the first hundred
    bool logIsCut{false}; ///< the log holds a good commit behind something that does not open
    QStringList faults{}; ///< what the engine's own check of tables and indexes says, at most ten
    int calls{0};
    int openCalls{0};
    QDateTime newestChange{}; ///< invalid while nothing has happened in it
    int unreadableDrafts{0};
    int journalGaps{0}; ///< desks whose journal misses a line

    bool isSound() const
    {
        return damagedPages.isEmpty() && !logIsCut && faults.isEmpty() && unreadableDrafts == 0
            && journalGaps == 0;
    }
};

struct Inspected
{
    InspectedVault live{};
    InspectedVault practice{};
    bool newestKeyringDamaged{false};
    bool olderThanAnchor{false}; ///< somebody put an older state of the vault in its place
    QList<InspectedAudit> audits{}; ///< one a desk
    int erasedAgain{0}; ///< parts of calls that had been erased since, and were again when it was opened

    bool isSound() const
    {
        return live.isSound() && practice.isSound() && !newestKeyringDamaged && !olderThanAnchor
            && std::all_of(audits.begin(), audits.end(), latarnia::isSound);
    }
};

/// Reads every page of both vaults and their logs, lets the engine check its tables, and counts. Changes
/// nothing but the log, which is written back. The folder must not be open in a desk. Problems are reported
/// inside; the result is a problem only when nothing could be looked at, or when it was stopped.
Result<Inspected> inspect(const OpenVaults &vaults, const Stop &stop = {});

} // namespace latarnia
