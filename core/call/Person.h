// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

enum class Sex { Female, Male, Other, Unknown };

constexpr auto codesOf(Sex)
{
    return std::to_array<CodeName<Sex>>({
        {Sex::Female, "female"},
        {Sex::Male, "male"},
        {Sex::Other, "other"},
        {Sex::Unknown, "unknown"},
    });
}

/// The person's right to stay; eu, permanent and temporary are regular.
enum class Stay { Eu, Permanent, Temporary, Irregular, Unknown };

constexpr auto codesOf(Stay)
{
    return std::to_array<CodeName<Stay>>({
        {Stay::Eu, "eu"},
        {Stay::Permanent, "permanent"},
        {Stay::Temporary, "temporary"},
        {Stay::Irregular, "irregular"},
        {Stay::Unknown, "unknown"},
    });
}

} // namespace latarnia
