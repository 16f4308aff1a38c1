// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/RetentionRules.h"

#include <optional>

namespace latarnia {

/// Why something is kept although its time is over.
enum class HeldBecause { LegalHold, Restriction, StillOpen };

constexpr auto codesOf(HeldBecause)
{
    return std::to_array<CodeName<HeldBecause>>({
        {HeldBecause::LegalHold, "legalHold"},
        {HeldBecause::Restriction, "restriction"}, ///< art. 18 GDPR: nothing but storing it is allowed
        {HeldBecause::StillOpen, "stillOpen"}, ///< nobody has closed the call
    });
}

/// What there is to know of a call to tell what of it is to be erased.
struct KeptCall
{
    QString id{};
    bool isOpen{false};
    bool isHeld{false}; ///< by a legal hold
    bool isRestricted{false};
    bool hasContact{false};
    bool hasIdentity{false};
    bool hasNarrative{false};
    QDateTime startedAt{};
    QDateTime endedAt{}; ///< invalid: as it began
    QDateTime ringsBackUntil{}; ///< invalid: nothing was agreed, or no end of it
    QDateTime returnsUntil{}; ///< the caller may say a return number until then; invalid: has none
    QDate followUp{}; ///< invalid: none
};

/// Something of a call whose time is over.
struct DueData
{
    KeptData what{};
    QDateTime since{};
    std::optional<HeldBecause> held{};

    bool operator==(const DueData &) const = default;
};

/// What of a call is due to be erased at @p now, in the order of the table. The row goes last: never before
/// the time of anything else that is still there is over.
QList<DueData> whatIsDue(const RetentionRules &rules, const KeptCall &call, const QDateTime &now);

/// Whether the clock may be believed by a job that nobody started: where the last change is long ago, or is
/// yet to come, a person must look first. A clock that is ten years ahead must not erase everything.
bool isClockPlausible(const QDateTime &lastChange, const QDateTime &now);

constexpr int LongestQuietDays = 30;

} // namespace latarnia
