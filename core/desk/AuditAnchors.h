// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Unlocking.h"
#include "core/vault/AuditFinding.h"

namespace latarnia {

class Store;

/// Where the anchors of a data folder lie, one a line, beside the vault: whoever changes the vault alone does
/// not reach them. A backup has a copy.
QString auditAnchorsFileIn(const QString &folder);

/// Signs how far the audit of this desk has come, and keeps that beside the vault.
Result<> keepAuditAnchor(const Vault &vault, Store &store, const QString &desk);

/// What the checks of the audit of a desk saw.
struct InspectedAudit
{
    QString desk{};
    AuditReport report{};
    qint64 anchors{0}; ///< that were looked at
    bool isProven{false}; ///< line by line, with the root that the recovery kit opens
};

/// Checks the audit of every desk against its anchors, and with the root where the kit opened the vault; from
/// the last @p newest lines of each on, or all where that is 0.
Result<QList<InspectedAudit>> checkAudits(const OpenVaults &vaults, Store &store, qint64 newest = 0);

/// That the clock was changed is no harm by itself: everything else is.
bool isSound(const InspectedAudit &audit);

} // namespace latarnia
