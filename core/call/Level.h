// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// Triage level, ours and decision support only (domain/screening.md §4.4). T5 is a question mark, not a
/// rank.
enum class Level { T0, T1, T2, T3, T4, T5 };

constexpr auto codesOf(Level)
{
    return std::to_array<CodeName<Level>>({
        {Level::T0, "T0"},
        {Level::T1, "T1"},
        {Level::T2, "T2"},
        {Level::T3, "T3"},
        {Level::T4, "T4"},
        {Level::T5, "T5"},
    });
}

} // namespace latarnia
