// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"
#include "core/replay/KeptCase.h"

namespace latarnia {

/// Why a call cannot be judged again. Counted, never guessed.
enum class Unreplayed {
    Restricted,
    ClosedAtOnce,
    NoAnswers,
    AnswersGone,
    UnknownItem,
    UnknownWord,
    PackGone,
    NotReproduced,
};

constexpr auto codesOf(Unreplayed)
{
    return std::to_array<CodeName<Unreplayed>>({
        {Unreplayed::Restricted, "restricted"}, ///< art. 18 GDPR: only kept
        {Unreplayed::ClosedAtOnce, "closedAtOnce"}, ///< nothing anybody could have said is kept
        {Unreplayed::NoAnswers, "noAnswers"}, ///< imported without any
        {Unreplayed::AnswersGone, "answersGone"}, ///< there were some, and they are not kept
        {Unreplayed::UnknownItem, "unknownItem"}, ///< answered, and the other pack does not have it
        {Unreplayed::UnknownWord, "unknownWord"}, ///< a newer program wrote it
        {Unreplayed::PackGone, "packGone"}, ///< a pack that judged it is not kept, or does not open
        {Unreplayed::NotReproduced, "notReproduced"}, ///< the packs that judged it judge otherwise now
    });
}

/// One call under its own packs and under others. Decision support: nothing of it is written to the call.
struct ReplayedCall
{
    QString call{}; ///< id
    QString number{};
    JudgedLevel before{}; ///< as it was kept
    JudgedLevel after{};
    QString serviceBefore{}; ///< id of the first service at the moment of the call, or empty
    QString serviceAfter{};
    bool byHand{false}; ///< the level stays as it was set, and the indications are compared

    Level comparedBefore() const { return byHand ? before.indication : before.level; }
    Level comparedAfter() const { return byHand ? after.indication : after.level; }
    bool isLevelChanged() const { return comparedBefore() != comparedAfter(); }
    bool isServiceChanged() const { return serviceBefore != serviceAfter; }
    bool isChanged() const { return isLevelChanged() || isServiceChanged(); }

    bool operator==(const ReplayedCall &) const = default;
};

} // namespace latarnia
