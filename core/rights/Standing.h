// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <chrono>

namespace latarnia {

/// How a call stands to a person. None: no call is concerned, or the call is yet to be taken.
enum class CallState {
    None,
    OwnOpen,
    OwnInShift,
    OwnLater,
    Assigned,
    OthersOpen,
    Others,
    GlassBroken,
    HandedOver,
    OtherOrganisation,
    Restricted,
    RestrictedElsewhere,
    Practice,
};

constexpr auto codesOf(CallState)
{
    return std::to_array<CodeName<CallState>>({
        {CallState::None, "none"},
        {CallState::OwnOpen, "ownOpen"},
        {CallState::OwnInShift, "ownInShift"}, ///< closed, and the shift is not over
        {CallState::OwnLater, "ownLater"},
        {CallState::Assigned, "assigned"},
        {CallState::OthersOpen, "othersOpen"}, ///< left by a crash, or being taken at another desk
        {CallState::Others, "others"},
        {CallState::GlassBroken, "glassBroken"}, ///< somebody else's or one's own of long ago
        {CallState::HandedOver, "handedOver"}, ///< assigned by the other organisation
        {CallState::OtherOrganisation, "otherOrganisation"},
        {CallState::Restricted, "restricted"}, ///< art. 18 GDPR: only kept, whoever took it
        {CallState::RestrictedElsewhere, "restrictedElsewhere"}, ///< by the other organisation
        {CallState::Practice, "practice"},
    });
}

enum class Author { SomebodyElse, Self };

/// All states a call is in for one person, and whose doing the thing is that is to be judged.
struct Standing
{
    QList<CallState> states{CallState::None};
    Author author{Author::SomebodyElse};

    bool isOwn() const;
};

/// What there is to know of a call and a person to tell how they stand.
struct CallFacts
{
    Author author{Author::SomebodyElse};
    bool assigned{false};
    bool otherOrganisation{false};
    bool practice{false};
    bool restricted{false};
    QDateTime closedAt{}; ///< invalid while the call is open
    QDateTime glassBrokenAt{}; ///< by this person; invalid if never
};

/// How long what is granted for a time lasts.
struct Spans
{
    std::chrono::minutes shift{};
    std::chrono::minutes glass{};
};

/// A call of practice, of the other organisation or that is restricted is nothing else beside it.
Standing standingOf(const CallFacts &facts, const Spans &spans, const QDateTime &now);

} // namespace latarnia
