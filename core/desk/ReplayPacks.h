// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Content.h"
#include "core/replay/Replay.h"
#include "core/store/ReplayTable.h"

#include <mutex>

namespace latarnia {

/// What judged a call, and what judges it now.
struct RulesPair
{
    ReplayRules own{};
    ReplayRules other{};
};

/// The rules of packs: those of the program, those kept with calls, and those that are tried. Any thread may
/// ask.
class ReplayPacks
{
public:
    ReplayPacks(const Content &today, const ReplayRules &tried, const QList<KeptPack> &kept);

    /// @p packs as they stand with a call; with none the program's own judged it. What is not kept or does
    /// not open is missing in both.
    RulesPair of(const QByteArray &packs);

private:
    ReplayRules partOf(const QString &sha256);
    RulesPair pairFor(const QByteArray &packs);

    std::mutex m_mutex;
    ReplayRules m_today;
    ReplayRules m_tried;
    QHash<QString, KeptPack> m_kept; ///< by SHA-256, not opened yet
    QHash<QString, ReplayRules> m_opened;
    QHash<QByteArray, RulesPair> m_known;
};

} // namespace latarnia
