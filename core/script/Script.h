// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Danger.h"
#include "core/call/Need.h"
#include "core/call/NoteHints.h"
#include "core/pack/Pack.h"

#include <optional>

namespace latarnia {

/// What is going on in a call, in the order in which words are needed for it.
enum class Moment {
    Controller,
    Danger,
    Suicide,
    NotFree,
    Child,
    Institution,
    SexualViolence,
    Abusive,
    Duty,
    Before,
    Relative,
    Witness,
    PapersHeld,
    Undocumented,
    Debt,
    OtherLanguage,
    Distress,
    CallBack,
    Closing,
    HandOver,
    Unfinished,
    Begin,
};

constexpr auto codesOf(Moment)
{
    return std::to_array<CodeName<Moment>>({
        {Moment::Controller, "controller"},
        {Moment::Danger, "danger"},
        {Moment::Suicide, "suicide"},
        {Moment::NotFree, "notFree"},
        {Moment::Child, "child"},
        {Moment::Institution, "institution"},
        {Moment::SexualViolence, "sexualViolence"},
        {Moment::Abusive, "abusive"},
        {Moment::Duty, "duty"},
        {Moment::Before, "before"},
        {Moment::Relative, "relative"},
        {Moment::Witness, "witness"},
        {Moment::PapersHeld, "papersHeld"},
        {Moment::Undocumented, "undocumented"},
        {Moment::Debt, "debt"},
        {Moment::OtherLanguage, "otherLanguage"},
        {Moment::Distress, "distress"},
        {Moment::CallBack, "callBack"},
        {Moment::Closing, "closing"},
        {Moment::HandOver, "handOver"},
        {Moment::Unfinished, "unfinished"},
        {Moment::Begin, "begin"},
    });
}

/// One card with words to say; the words stand in the words packs.
struct ScriptCard
{
    QString id{};
    QList<Moment> moments{}; ///< when it is needed
};

/// One question of the whisper view and the fact that its yes or no records. Exactly one of the parts is set.
struct WhisperStep
{
    QString id{};
    bool danger{false};
    std::optional<DangerKind> dangerKind{};
    QString answer{}; ///< id of a question of the instrument
    std::optional<Wish> wish{};
    bool note{false}; ///< a line in the notes
};

/// What is said into a silent call.
struct Coach
{
    int seconds{6}; ///< each language
    int staySeconds{60}; ///< before the call may be ended
    QStringList languages{}; ///< BCP 47, in the order they are spoken
};

/// Words that are ready when an operator's own are not (domain/call-practice.md §2–§4, §10).
struct Script
{
    PackIdentity identity{};
    int wordsPerMinute{140};
    QList<ScriptCard> cards{};
    QList<WhisperStep> whisper{};
    Coach coach{};
    QStringList noteChips{}; ///< ids of short facts for the notes
    QMap<QString, NoteWords> noteWords{}; ///< by language, BCP 47
};

/// Decodes a script pack; ids are unique.
Result<Script> scriptFrom(const Pack &pack);

} // namespace latarnia
