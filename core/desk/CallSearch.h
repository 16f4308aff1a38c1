// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Stop.h"
#include "core/desk/DeskIdentity.h"
#include "core/log/LogIndex.h"
#include "core/log/SearchQuestion.h"

namespace latarnia {

class Store;

/// What is looked for, among which calls.
struct CallQuestion
{
    SearchQuestion words{};
    LogFilter filter{};
};

/// A page of what was found.
struct FoundCalls
{
    QList<LogPlace> places{}; ///< newest first
    LogPlace searchedTo{0}; ///< everything from here on was looked at: the next page goes on before it
};

/// Calls whose words answer, that fit the filter and whose words may be read (LogKeeper::sightOfWords()),
/// newest first: at most
/// @p count, all of them later than the end of a page, all before @p before. Looks in whichever of both ways
/// is shorter: along the index of words, or along the calls that fit. Fault::Stopped when it was stopped.
Result<FoundCalls> searchCalls(Store &store, const LogIndex &index, const LogSight &sight,
                               const CallQuestion &question, LogPlace before, int count,
                               const Stop &stop = {});

} // namespace latarnia
