// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// Why somebody opens what is closed to them, from a list: the audit takes no words.
enum class LookReason {
    Danger,
    CallerReturned,
    CallBack,
    HandOver,
    Authority,
    DataRequest,
    Correction,
    Review,
    Other,
};

constexpr auto codesOf(LookReason)
{
    return std::to_array<CodeName<LookReason>>({
        {LookReason::Danger, "danger"}, ///< somebody is in danger now
        {LookReason::CallerReturned, "callerReturned"}, ///< and whoever took the call is not here
        {LookReason::CallBack, "callBack"},
        {LookReason::HandOver, "handOver"}, ///< to a service, with consent
        {LookReason::Authority, "authority"}, ///< asks in writing
        {LookReason::DataRequest, "dataRequest"}, ///< of the person concerned, articles 15–22 GDPR
        {LookReason::Correction, "correction"},
        {LookReason::Review, "review"},
        {LookReason::Other, "other"},
    });
}

} // namespace latarnia
