// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// On whose behalf the caller speaks.
enum class CallerRole { Victim, Relative, Witness, Institution };

constexpr auto codesOf(CallerRole)
{
    return std::to_array<CodeName<CallerRole>>({
        {CallerRole::Victim, "victim"},
        {CallerRole::Relative, "relative"},
        {CallerRole::Witness, "witness"},
        {CallerRole::Institution, "institution"},
    });
}

} // namespace latarnia
