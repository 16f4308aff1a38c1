// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// What a caller said to one question. A question without an answer has no entry.
enum class Answer { Yes, No, Unknown, Declined };

constexpr auto codesOf(Answer)
{
    return std::to_array<CodeName<Answer>>({
        {Answer::Yes, "yes"},
        {Answer::No, "no"},
        {Answer::Unknown, "unknown"},
        {Answer::Declined, "declined"},
    });
}

} // namespace latarnia
