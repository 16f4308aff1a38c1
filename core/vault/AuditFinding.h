// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QList>

#include <array>

namespace latarnia {

/// What is not as it was written.
enum class AuditFault {
    Edited,
    Missing,
    Swapped,
    Duplicated,
    Truncated,
    Forged,
    OlderThanAnchor,
    AnchorInvalid,
    ClockChanged,
};

constexpr auto codesOf(AuditFault)
{
    return std::to_array<CodeName<AuditFault>>({
        {AuditFault::Edited, "edited"}, ///< without the root: this line, or `prev` of the next one
        {AuditFault::Missing, "missing"},
        {AuditFault::Swapped, "swapped"}, ///< a line of another place
        {AuditFault::Duplicated, "duplicated"},
        {AuditFault::Truncated, "truncated"}, ///< lines at the end are gone, from this one on
        {AuditFault::Forged, "forged"}, ///< made by somebody who had not the key of that line
        {AuditFault::OlderThanAnchor, "olderThanAnchor"}, ///< an earlier state of the vault was put back
        {AuditFault::AnchorInvalid, "anchorInvalid"}, ///< not one of this chain's
        {AuditFault::ClockChanged, "clockChanged"}, ///< of the computer: nobody need have meant harm
    });
}

struct AuditFinding
{
    AuditFault kind{};
    qint64 seq{0}; ///< of the line, of the first of several, or of the anchor's
    qint64 count{1};

    bool operator==(const AuditFinding &) const = default;
};

/// What a check of the audit of one desk saw.
struct AuditReport
{
    qint64 lines{0};
    QList<AuditFinding> findings{};
};

} // namespace latarnia
