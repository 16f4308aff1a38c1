// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/Route.h"

namespace latarnia {

/// The index of the service that route() puts first, or -1: without its reasons, for whoever asks a million
/// times.
int firstServiceOf(const Directory &directory, const Holidays &holidays, const RoutingRules &rules,
                   const RoutingFacts &facts, const QDateTime &at);

} // namespace latarnia
