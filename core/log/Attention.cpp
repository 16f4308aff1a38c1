// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/Attention.h"

#include "core/call/Level.h"

namespace latarnia {

namespace {

enum Rank { Danger, Urgent, SilentYes, Soon, Questioned, Usual, Silent, Calm, NoLevel };

} // namespace

int attentionRank(const LoggedCall &call)
{
    if (call.level.isEmpty())
        return NoLevel;
    const auto level = fromCode<Level>(call.level);
    if (!level)
        return Questioned;
    const bool isQuestioned = call.isLevelOverridden || call.isLoweringProposed;
    switch (*level) {
    case Level::T0:
        return Danger;
    case Level::T1:
        return Urgent;
    case Level::T2:
        return Soon;
    case Level::T5:
        return call.hasAnyYes ? SilentYes : isQuestioned ? Questioned : Silent;
    case Level::T3:
        return isQuestioned ? Questioned : Usual;
    case Level::T4:
        return isQuestioned ? Questioned : Calm;
    }
    return Questioned;
}

} // namespace latarnia
