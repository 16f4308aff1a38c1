// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/CallLevel.h"

#include "core/triage/ShownLevel.h"

#include <algorithm>

namespace latarnia {

int attentionRank(Level level, AnyYes anyYes)
{
    switch (level) {
    case Level::T0:
        return 0;
    case Level::T1:
        return 1;
    case Level::T5:
        return anyYes == AnyYes::Yes ? 2 : 5;
    case Level::T2:
        return 3;
    case Level::T3:
        return 4;
    case Level::T4:
        return 6;
    }
    return 6;
}

int decidingPerson(const QList<Verdict> &verdicts)
{
    const auto first
        = std::min_element(verdicts.begin(), verdicts.end(), [](const auto &one, const auto &other) {
              return attentionRank(one.level, one.anyYes) < attentionRank(other.level, other.anyYes);
          });
    return first == verdicts.end() ? -1 : int(first - verdicts.begin());
}

QList<Level> routedAs(const QList<Verdict> &verdicts, const std::optional<HandLevel> &hand)
{
    const int deciding = decidingPerson(verdicts);
    if (deciding < 0)
        return {};
    const auto shown = shownLevel(verdicts.at(deciding).level, hand);
    const bool higher = shown.byHand && isMoreUrgent(shown.level, verdicts.at(deciding).routeAs);
    QList<Level> levels;
    for (const auto &verdict : verdicts)
        levels.append(higher && isMoreUrgent(shown.level, verdict.routeAs) ? shown.level : verdict.routeAs);
    return levels;
}

} // namespace latarnia
