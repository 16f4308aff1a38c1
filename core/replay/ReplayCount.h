// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/Replay.h"

#include <QMap>

#include <utility>

namespace latarnia {

constexpr qsizetype MostReplayedCalls = 10'000; ///< that are told one by one; the others are counted

/// From one to another: levels, or ids of services.
using LevelChange = std::pair<Level, Level>;
using ServiceChange = std::pair<QString, QString>;

/// What other rules would change: by count, and one by one while there is room.
struct ReplayCount
{
    qint64 calls{0}; ///< closed ones that were looked at
    qint64 replayed{0};
    qint64 changed{0}; ///< by level, first service or both
    QMap<LevelChange, qint64> levels{}; ///< what the answers say; where the level was set by hand, apart
    QMap<LevelChange, qint64> indications{}; ///< of those set by hand, whose level stays
    QMap<ServiceChange, qint64> services{};
    QMap<Unreplayed, qint64> unreplayed{};
    QList<ReplayedCall> list{}; ///< the first of those that change, in the order they were read

    void take(const Replayed &one);
    /// What was counted of the calls behind these.
    void take(const ReplayCount &behind);

    bool operator==(const ReplayCount &) const = default;
};

} // namespace latarnia
