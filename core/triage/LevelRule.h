// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/ExploitationForm.h"
#include "core/call/Level.h"

#include <QList>

namespace latarnia {

/// The four facts a level follows from, as bits: which column of the table in domain/screening.md §4.4 is
/// read.
enum LevelFact : unsigned {
    ConditionsPositive = 1, ///< D4
    MeansPositive = 2, ///< D1, D2 or D5
    VulnerabilityPositive = 4, ///< D3 or D6
    SignalPresent = 8,
};

constexpr unsigned LevelFactCount = 4;

/// Which table is read, and what the named forms add to it.
struct LevelRule
{
    bool child{false};
    bool exploitationNamed{false}; ///< a form other than labourRights, atRisk, other
    bool leadMatterNamed{false}; ///< labourRights or other: same-day lead for a child

    /// T1 … T4 for a set of LevelFact bits.
    Level levelOf(unsigned facts) const;
};

LevelRule ruleFor(bool child, const QList<ExploitationForm> &forms);

} // namespace latarnia
