// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DeskIdentity.h"
#include "core/retention/ErasedPart.h"
#include "core/retention/RetentionRules.h"
#include "core/vault/Vault.h"

namespace latarnia {

class Store;

constexpr int MaxSpanWords = 600;

/// Another span for one row of the table, in the unit the row has, and why. OutOfRange where it is none,
/// ReasonNeeded without words: somebody has to answer for it later.
Result<> changeSpan(Store &store, const DeskIdentity &identity, const RetentionRules &pack,
                    const ChangedSpan &change, const QString &words);

/// Art. 17 GDPR: what names somebody and what was written of one call goes at once, the coded facts stay.
/// NotAllowed while a legal hold stands (art. 17(3)), CallIncomplete while the call is open.
Result<> eraseOnRequest(Store &store, const Vault &vault, const DeskIdentity &identity, const QString &call,
                        ErasureReason reason, const QDateTime &now);

} // namespace latarnia
