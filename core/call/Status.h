// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// Whether a person counts as trafficked; set by a named body, never by the program.
enum class PersonStatus { Possible, Presumed, Identified, Not };

constexpr auto codesOf(PersonStatus)
{
    return std::to_array<CodeName<PersonStatus>>({
        {PersonStatus::Possible, "possible"},
        {PersonStatus::Presumed, "presumed"},
        {PersonStatus::Identified, "identified"},
        {PersonStatus::Not, "not"},
    });
}

} // namespace latarnia
