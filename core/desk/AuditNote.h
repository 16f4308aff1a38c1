// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/desk/DeskIdentity.h"
#include "core/rights/AuditedDeed.h"

namespace latarnia {

class Store;

/// Writes down who did or saw what. Inside the transaction of the deed itself: one is not there without the
/// other. Nothing where calls are taken before unlocking: that vault has no audit, and taking them in has a
/// line. A desk that has no audit yet begins one, whose root nobody keeps: signedIn() comes first and keeps
/// it.
Result<> noteDeed(Store &store, const DeskIdentity &identity, const AuditedFacts &facts,
                  const QDateTime &now);

} // namespace latarnia
