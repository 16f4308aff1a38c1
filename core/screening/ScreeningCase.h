// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Age.h"
#include "core/call/Answer.h"
#include "core/call/Danger.h"
#include "core/call/ExploitationForm.h"
#include "core/screening/Instrument.h"

#include <QVarLengthArray>

#include <optional>

namespace latarnia {

/// The answers of one person, by index of the instrument they belong to.
using AnswerList = QVarLengthArray<std::optional<Answer>, 80>;

/// What is known of one person, or of a group with the same facts (interfaces: screening case).
struct ScreeningCase
{
    AgeState age{AgeState::NotAsked};
    Phase phase{Phase::Now};
    CallerRole role{CallerRole::Victim};
    DangerNow danger{DangerNow::Unknown};
    QList<ExploitationForm> forms{};
    std::optional<Answer> formControlled{}; ///< R10b
    AnswerList indicators{};
    AnswerList questions{};
};

/// An empty case of this instrument.
ScreeningCase blankCase(const Instrument &instrument);

/// Sets the answer of an indicator, a rapid question, C3 (as R3) or R10b; false if the instrument has no such
/// id. Gate questions and the other questions for a child are facts of the call, not of the screening.
bool setAnswer(const Instrument &instrument, ScreeningCase &screening, const QString &id, Answer answer);

/// Only "may be under 18" and "under 18" use the child's weights and column (§4.4).
bool isChild(AgeState age);

/// All forms but labourRights, atRisk and other (§4.4).
bool isExploitation(ExploitationForm form);

} // namespace latarnia
