// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// Where the person stands in the journey.
enum class Phase { Now, Before, After };

constexpr auto codesOf(Phase)
{
    return std::to_array<CodeName<Phase>>({
        {Phase::Now, "now"},
        {Phase::Before, "before"},
        {Phase::After, "after"},
    });
}

} // namespace latarnia
