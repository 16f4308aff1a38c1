// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/AuditAnchor.h"
#include "core/vault/AuditLine.h"
#include "core/vault/SecretBytes.h"

namespace latarnia {

/// The end of the audit of one desk: all that the vault holds to write the next line with, and nothing with
/// which an earlier one could have been written.
struct AuditChain
{
    QString desk{};
    qint64 seq{0}; ///< of the last line
    QByteArray head{}; ///< the link of the last line, in hexadecimal
    SecretBytes key{KeySize}; ///< of the next line
    qint64 anchors{0}; ///< how many were signed
    SecretBytes seed{KeySize}; ///< of the key that signs the next one
};

/// A chain that begins, and its root: from the root come the keys of all lines. It is given out here once;
/// the vault does not hold it.
struct BegunChain
{
    SecretBytes root;
    AuditChain chain;
};

BegunChain beginChain(const QString &desk);
/// The same from a root that is known: for test vectors.
AuditChain chainFrom(const QString &desk, Bytes root);

/// The next line, and the end of the chain moves behind it.
AuditLine appendTo(AuditChain &chain, const AuditEntry &entry);
/// How far the chain has come; the key that signs moves on.
AuditAnchor anchorOf(AuditChain &chain);

} // namespace latarnia
