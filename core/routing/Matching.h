// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/RoutingRules.h"

namespace latarnia {

/// Whether any condition of the rule holds for this person of these facts. @p person is a blank person where
/// nobody was named.
bool holdsFor(const RoutingRule &rule, const RoutingFacts &facts, const RoutedPerson &person, TimeOfDay time);

} // namespace latarnia
