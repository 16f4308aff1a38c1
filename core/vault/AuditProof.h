// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/AuditChain.h"
#include "core/vault/AuditFinding.h"

namespace latarnia {

/// What the audit is checked against.
struct AuditProof
{
    const SecretBytes *root{nullptr}; ///< null: only order and completeness can be told
    QList<AuditAnchor> anchors{};
    qint64 from{1}; ///< the first line that is looked at
};

/// The anchors that are this chain's and hang together, by the number of their line; the others are findings.
/// Without the root the first of them is believed.
QList<AuditAnchor> soundAnchors(const AuditChain &chain, const AuditProof &proof,
                                QList<AuditFinding> &findings);

} // namespace latarnia
