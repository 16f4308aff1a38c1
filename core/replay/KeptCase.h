// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/Level.h"

#include <QByteArray>

namespace latarnia {

/// What a call was judged as, danger apart from the rest.
struct JudgedLevel
{
    Level level{Level::T5}; ///< as it was shown: also one set by hand
    Level indication{Level::T5};
    Level floor{Level::T4};
    Level ceiling{Level::T4};

    bool operator==(const JudgedLevel &) const = default;
};

/// What is kept beside the facts of a person.
struct JudgedPerson
{
    QByteArray screening{}; ///< JSON, of an imported call: what its verdict was made from
    QByteArray verdict{}; ///< JSON; only where there is no answer, to tell whether there was one
};

/// A call as it was kept: its facts, and what it was judged as. Without names, places and notes.
struct KeptCase
{
    CallDraft call{};
    QList<JudgedPerson> judged{}; ///< one beside each person of the call
    std::optional<JudgedLevel> level{}; ///< none: nothing was judged
    QByteArray packs{}; ///< SHA-256 of those that judged it, with blanks between; empty: none was kept
    bool isOpen{false};
    bool isImported{false};
    bool isRestricted{false}; ///< art. 18 GDPR: only kept
    bool isReadable{true}; ///< else a newer program wrote a word that this one does not know
};

} // namespace latarnia
