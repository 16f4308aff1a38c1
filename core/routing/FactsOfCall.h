// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/routing/RoutingFacts.h"

namespace latarnia {

/// What routing needs of a call. @p routeAs comes from the verdicts of its persons, one each: who needs
/// nothing gets no service because somebody else of the call does. Of a suspected controller nothing is
/// passed on but that somebody asks for information (domain/call-practice.md §3).
RoutingFacts factsOf(const CallDraft &draft, const QList<Level> &routeAs);

} // namespace latarnia
