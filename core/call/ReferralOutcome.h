// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

enum class ReferralOutcome { Accepted, Refused, NoAnswer, WrongNumber, Full, Pending, Lost };

constexpr auto codesOf(ReferralOutcome)
{
    return std::to_array<CodeName<ReferralOutcome>>({
        {ReferralOutcome::Accepted, "accepted"},
        {ReferralOutcome::Refused, "refused"},
        {ReferralOutcome::NoAnswer, "noAnswer"},
        {ReferralOutcome::WrongNumber, "wrongNumber"},
        {ReferralOutcome::Full, "full"},
        {ReferralOutcome::Pending, "pending"},
        {ReferralOutcome::Lost, "lost"},
    });
}

/// How a service was passed on: told to the caller, handed over with an introduction, or data given to it.
enum class ReferralWay { Told, WarmHandover, Disclosed };

constexpr auto codesOf(ReferralWay)
{
    return std::to_array<CodeName<ReferralWay>>({
        {ReferralWay::Told, "told"},
        {ReferralWay::WarmHandover, "warmHandover"},
        {ReferralWay::Disclosed, "disclosed"},
    });
}

} // namespace latarnia
