// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// What happens after the call, and who does it (domain/call-practice.md §10).
enum class NextAction { None, WeRingBack, WeOpenCase, ServiceCalls, CallerCalls, Colleague };

constexpr auto codesOf(NextAction)
{
    return std::to_array<CodeName<NextAction>>({
        {NextAction::None, "none"},
        {NextAction::WeRingBack, "weRingBack"},
        {NextAction::WeOpenCase, "weOpenCase"},
        {NextAction::ServiceCalls, "serviceCalls"},
        {NextAction::CallerCalls, "callerCalls"},
        {NextAction::Colleague, "colleague"},
    });
}

} // namespace latarnia
