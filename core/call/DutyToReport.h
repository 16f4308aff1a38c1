// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QDateTime>
#include <QString>

#include <array>

namespace latarnia {

/// What may oblige everyone who knows it to report (KK art. 240; domain/law-and-procedure.md §5). Trafficking
/// alone is not among them.
enum class DutyGround {
    Captivity,
    GraveInjury,
    Killing,
    AggravatedRape,
    Helplessness,
    ChildUnder15,
    Hostage
};

constexpr auto codesOf(DutyGround)
{
    return std::to_array<CodeName<DutyGround>>({
        {DutyGround::Captivity, "kk189"},
        {DutyGround::GraveInjury, "kk156"},
        {DutyGround::Killing, "kk148"},
        {DutyGround::AggravatedRape, "kk197"},
        {DutyGround::Helplessness, "kk198"},
        {DutyGround::ChildUnder15, "kk200"},
        {DutyGround::Hostage, "kk252"},
    });
}

/// What was done about it; each to the minute.
enum class DutyStep { Known, LeadTold, Decided, Sent, Received };

constexpr auto codesOf(DutyStep)
{
    return std::to_array<CodeName<DutyStep>>({
        {DutyStep::Known, "known"},
        {DutyStep::LeadTold, "leadTold"},
        {DutyStep::Decided, "decided"},
        {DutyStep::Sent, "sent"},
        {DutyStep::Received, "received"},
    });
}

struct DutyEntry
{
    DutyStep step{DutyStep::Known};
    QString words{}; ///< who, why, or the reference number
    QDateTime at{}; ///< UTC

    bool operator==(const DutyEntry &) const = default;
};

} // namespace latarnia
