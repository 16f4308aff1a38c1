// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/desk/DeskIdentity.h"
#include "core/retention/ErasedPart.h"
#include "core/retention/RetentionRules.h"
#include "core/vault/Vault.h"

namespace latarnia {

class Store;

/// What is to be erased of one call, and why.
struct ErasureOrder
{
    QString call{};
    QList<KeptData> parts{};
    ErasureReason reason{ErasureReason::Retention};
};

/// Erases in one transaction, with a line in the journal and one in the audit. The ledger has its lines
/// before the vault commits: where the power goes in between, the next unlocking erases it.
Result<> eraseParts(Store &store, const Vault &vault, const DeskIdentity &identity, const ErasureOrder &order,
                    const QDateTime &now);

} // namespace latarnia
