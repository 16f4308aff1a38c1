// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DeskIdentity.h"
#include "core/retention/ErasedPart.h"
#include "core/retention/RetentionRules.h"
#include "core/vault/Vault.h"

namespace latarnia {

class Store;

/// Another span for one row of the table, in the unit the row has. OutOfRange where it is none.
Result<> changeSpan(Store &store, const DeskIdentity &identity, const RetentionRules &pack,
                    const ChangedSpan &change);

/// Art. 17 GDPR: what names somebody and what was written of one call goes at once, the coded facts stay.
/// NotAllowed while a legal hold stands (art. 17(3)), CallIncomplete while the call is open.
Result<> eraseOnRequest(Store &store, const Vault &vault, const DeskIdentity &identity, const QString &call,
                        ErasureReason reason, const QDateTime &now);

} // namespace latarnia
