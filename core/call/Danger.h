// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// Is somebody in danger right now?
enum class DangerNow { No, Yes, Unknown };

constexpr auto codesOf(DangerNow)
{
    return std::to_array<CodeName<DangerNow>>({
        {DangerNow::No, "no"},
        {DangerNow::Yes, "yes"},
        {DangerNow::Unknown, "unknown"},
    });
}

/// What the danger is.
enum class DangerKind { LockedIn, Hurt, Weapon, Threat, Suicide, ChildAlone, Exposure };

constexpr auto codesOf(DangerKind)
{
    return std::to_array<CodeName<DangerKind>>({
        {DangerKind::LockedIn, "lockedIn"},
        {DangerKind::Hurt, "hurt"},
        {DangerKind::Weapon, "weapon"},
        {DangerKind::Threat, "threat"},
        {DangerKind::Suicide, "suicide"},
        {DangerKind::ChildAlone, "childAlone"},
        {DangerKind::Exposure, "exposure"},
    });
}

/// Where the danger is; unknown counts as Poland.
enum class DangerPlace { Poland, Abroad, Sea, Unknown };

constexpr auto codesOf(DangerPlace)
{
    return std::to_array<CodeName<DangerPlace>>({
        {DangerPlace::Poland, "poland"},
        {DangerPlace::Abroad, "abroad"},
        {DangerPlace::Sea, "sea"},
        {DangerPlace::Unknown, "unknown"},
    });
}

/// Who is in danger.
enum class DangerWho { NotSaid, Caller, Adult, Child, Several };

constexpr auto codesOf(DangerWho)
{
    return std::to_array<CodeName<DangerWho>>({
        {DangerWho::NotSaid, "notSaid"},
        {DangerWho::Caller, "caller"},
        {DangerWho::Adult, "adult"},
        {DangerWho::Child, "child"},
        {DangerWho::Several, "several"},
    });
}

/// Who may hear the call or check the phone.
enum class Listener { Nobody, Controller, Partner, Colleague, Family, Child, Other };

constexpr auto codesOf(Listener)
{
    return std::to_array<CodeName<Listener>>({
        {Listener::Nobody, "nobody"},
        {Listener::Controller, "controller"},
        {Listener::Partner, "partner"},
        {Listener::Colleague, "colleague"},
        {Listener::Family, "family"},
        {Listener::Child, "child"},
        {Listener::Other, "other"},
    });
}

} // namespace latarnia
