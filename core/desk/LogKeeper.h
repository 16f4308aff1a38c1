// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/desk/DeskIdentity.h"
#include "core/log/LogIndex.h"

namespace latarnia {

class Store;

/// The log of calls in memory, for the thread of one reader: read when it is first asked for, and brought up
/// to what was committed since before each question.
class LogKeeper
{
public:
    LogKeeper(DeskIdentity identity, Clock clock);

    /// Reads what is new: of a million calls all of them once, then those the journal names. Returns the
    /// places where something changed; none the first time.
    Result<QList<LogPlace>> follow(Store &store);

    const LogIndex &index() const { return m_index; }
    const LogSight &sight() const { return m_sight; }
    /// Of which calls the words may be looked into.
    const LogSight &sightOfWords() const { return m_sightOfWords; }

private:
    Result<> load(Store &store);
    Result<QList<LogPlace>> catchUp(Store &store);
    Result<> look(Store &store);

    DeskIdentity m_identity;
    Clock m_clock;
    LogIndex m_index;
    LogSight m_sight;
    LogSight m_sightOfWords;
    QDateTime m_seenAt{}; ///< when the rights were told
    qint64 m_line{0}; ///< of the journal
    qint64 m_left{0}; ///< the last place that was left
    bool m_isLoaded{false};
};

} // namespace latarnia
