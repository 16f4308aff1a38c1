// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Stop.h"
#include "core/desk/Content.h"
#include "core/desk/DeskIdentity.h"
#include "core/desk/StoreAccess.h"
#include "core/replay/ReplayCount.h"

#include <QJsonObject>

namespace latarnia {

/// Which rules are tried, on which calls, and who wants to know.
struct ReplayOrder
{
    Vault vault;
    DeskIdentity identity{};
    Content today; ///< judged what no pack is kept of
    ReplayRules tried{}; ///< in the place of what judged each call; what is missing stays
};

/// What came of it.
struct ReplayReport
{
    ReplayCount count{};
    bool isListed{false}; ///< whoever asked may see the calls one by one; else the list is empty
};

/// How many calls of how many have been looked at; called on a thread of the replay.
using ReplayProgress = std::function<void(qint64 done, qint64 all)>;

/// The rules of packs that are to be tried. UnknownValue for a pack that no level follows from, DuplicateId
/// where two are of one kind.
Result<ReplayRules> rulesToTry(const QList<Pack> &packs);

/// Judges every closed call again and changes none: reads on a thread and a connection of its own, a stretch
/// at a time, and judges on all cores. That somebody did so is written down first, through @p access.
/// NotAllowed where the rights do not grant it; Stopped soon after @p stop was asked for. Whoever calls
/// waits.
Result<ReplayReport> replayCalls(const StoreAccess &access, const ReplayOrder &order, const QDateTime &now,
                                 const ReplayProgress &progress = {}, const Stop &stop = {});

QJsonObject jsonOf(const ReplayReport &report);

} // namespace latarnia
