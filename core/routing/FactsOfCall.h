// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/routing/RoutingFacts.h"

namespace latarnia {

/// What routing needs of a call. @p routeAs comes from the verdict that decides the call's level.
RoutingFacts factsOf(const CallDraft &draft, Level routeAs);

} // namespace latarnia
