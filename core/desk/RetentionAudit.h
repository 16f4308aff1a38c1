// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/AuditNote.h"

namespace latarnia {

/// noteDeed() for everything that has to do with retention and rights; nothing at a desk whose audit has not
/// begun. Inside the transaction of the deed itself.
Result<> noteRetention(Store &store, const DeskIdentity &identity, const AuditedFacts &facts,
                       const QDateTime &now);

} // namespace latarnia
