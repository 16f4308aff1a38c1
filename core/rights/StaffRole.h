// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// What somebody is at this line; a person can be several.
enum class StaffRole { Operator, ShiftLead, Trainer, Administrator, Statistician };

constexpr auto codesOf(StaffRole)
{
    return std::to_array<CodeName<StaffRole>>({
        {StaffRole::Operator, "operator"},
        {StaffRole::ShiftLead, "shiftLead"},
        {StaffRole::Trainer, "trainer"},
        {StaffRole::Administrator, "administrator"},
        {StaffRole::Statistician, "statistician"},
    });
}

} // namespace latarnia
