// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/ShownLevel.h"

namespace latarnia {

bool isMoreUrgent(Level one, Level other)
{
    return one != Level::T5 && (other == Level::T5 || int(one) < int(other));
}

std::optional<Level> raised(Level level)
{
    if (level == Level::T5)
        return Level::T2;
    return level == Level::T0 ? std::nullopt : std::optional{Level(int(level) - 1)};
}

std::optional<Level> lowered(Level level)
{
    return level >= Level::T4 ? std::nullopt : std::optional{Level(int(level) + 1)};
}

ShownLevel shownLevel(Level fromAnswers, const std::optional<HandLevel> &hand)
{
    if (!hand || hand->level == fromAnswers || hand->level == Level::T5)
        return {.level = fromAnswers};
    if (isMoreUrgent(hand->level, fromAnswers))
        return {.level = hand->level, .byHand = true};
    if (hand->reason.isEmpty())
        return {.level = fromAnswers}; // was a raise, and the answers have gone past it
    if (fromAnswers == Level::T0 || fromAnswers == Level::T1)
        return {.level = fromAnswers, .proposed = hand->level};
    return {.level = hand->level, .byHand = true};
}

} // namespace latarnia
