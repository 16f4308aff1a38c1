// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// What is known of a person's age. Only MaybeUnder18 and Under18 use the child's rules.
enum class AgeState { Adult, SoundsAdult, MaybeUnder18, Under18, NotAsked };

constexpr auto codesOf(AgeState)
{
    return std::to_array<CodeName<AgeState>>({
        {AgeState::Adult, "adult"},
        {AgeState::SoundsAdult, "soundsAdult"},
        {AgeState::MaybeUnder18, "maybeUnder18"},
        {AgeState::Under18, "under18"},
        {AgeState::NotAsked, "notAsked"},
    });
}

/// Age as services see it.
enum class AgeGroup { Adult, Child, Unknown };

constexpr auto codesOf(AgeGroup)
{
    return std::to_array<CodeName<AgeGroup>>({
        {AgeGroup::Adult, "adult"},
        {AgeGroup::Child, "child"},
        {AgeGroup::Unknown, "unknown"},
    });
}

} // namespace latarnia
