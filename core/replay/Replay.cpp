// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/Replay.h"

#include "core/call/Missing.h"
#include "core/replay/JudgeAgain.h"

namespace latarnia {

namespace {

/// What cannot be judged, whatever the rules say.
std::optional<Unreplayed> unjudgeable(const KeptCase &kept)
{
    if (kept.isRestricted)
        return Unreplayed::Restricted;
    if (!kept.isReadable)
        return Unreplayed::UnknownWord;
    if (kept.call.kind && isClosedAtOnce(*kept.call.kind))
        return Unreplayed::ClosedAtOnce;
    return kept.level ? std::nullopt : std::optional{Unreplayed::NoAnswers};
}

JudgedLevel levelOf(const KeptCase &kept, const JudgedAgain &judged)
{
    const auto &verdict = judged.verdicts.at(judged.deciding);
    return {.level = kept.call.handLevel ? kept.level->level : verdict.level,
            .indication = verdict.indication,
            .floor = verdict.floor,
            .ceiling = verdict.ceiling};
}

Replayed compared(const KeptCase &kept, const ReplayRules &own, const ReplayRules &other)
{
    const auto before = judgeAgain(kept, *own.instrument);
    if (const auto *why = std::get_if<Unreplayed>(&before))
        return *why;
    const auto &then = std::get<JudgedAgain>(before);
    if (!isAllThere(kept, then))
        return Unreplayed::AnswersGone;
    if (levelOf(kept, then) != *kept.level)
        return Unreplayed::NotReproduced;
    const bool same = own.instrument == other.instrument;
    const auto after = same ? before : judgeAgain(kept, *other.instrument);
    if (const auto *why = std::get_if<Unreplayed>(&after))
        return *why;
    const auto &now = std::get<JudgedAgain>(after);
    const auto first = firstService(kept, then, own);
    return ReplayedCall{.call = kept.call.id.text,
                        .number = kept.call.number,
                        .before = *kept.level,
                        .after = levelOf(kept, now),
                        .serviceBefore = first,
                        .serviceAfter = own == other ? first : firstService(kept, now, other),
                        .byHand = kept.call.handLevel.has_value()};
}

} // namespace

Replayed replay(const KeptCase &kept, const ReplayRules &own, const ReplayRules &other)
{
    if (const auto why = unjudgeable(kept))
        return *why;
    if (!own.isWhole() || !other.isWhole())
        return Unreplayed::PackGone;
    return compared(kept, own, other);
}

} // namespace latarnia
