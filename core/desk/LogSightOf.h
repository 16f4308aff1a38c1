// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DeskIdentity.h"
#include "core/log/LogFilter.h"

namespace latarnia {

class Store;

/// What of a call has to be seen: its coded facts, or its words, which a masked call does not show.
enum class SeenOfCall { Facts, Words };

/// Of which calls who is at the desk sees this much, and which are not even listed: the
/// rights, told for a million calls at once. Holds for some minutes: what is granted for the length of a
/// shift ends with it.
Result<LogSight> sightOf(Store &store, const DeskIdentity &identity, SeenOfCall what, const QDateTime &now);

} // namespace latarnia
