// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vault/SecretBytes.h"

#include <QByteArray>
#include <QString>

namespace latarnia {

/// How far the audit of a desk had come, to be kept where whoever changes the vault does not reach: a backup,
/// the printed report of a shift, another computer.
///
/// Who signs: each anchor has a key of its own, the one before it names its public half, and the secret half
/// is gone once it has signed. So whoever takes the vault today can sign the next anchor and none of those
/// there are; whoever has the first public half, or any anchor that they trust, can follow the rest without a
/// secret; and whoever has the root can make all of them out of it.
struct AuditAnchor
{
    QString desk{};
    qint64 number{0}; ///< from 1
    qint64 seq{0}; ///< of the last line
    QByteArray head{}; ///< the link of that line, in hexadecimal; its first 16 digits are for paper
    QByteArray key{}; ///< public, in hexadecimal
    QByteArray nextKey{}; ///< public, of the next anchor
    QByteArray signature{};

    bool operator==(const AuditAnchor &) const = default;
};

/// Signs with the key of this seed; @p seed becomes that of the next anchor.
void sign(AuditAnchor &anchor, MutableBytes seed);
/// Whether it is signed by the key it names; whose key that is, is for the chain of anchors to say.
bool isSigned(const AuditAnchor &anchor);

/// One line of words with blanks between them.
QByteArray anchorText(const AuditAnchor &anchor);
Result<AuditAnchor> anchorFrom(const QByteArray &text);

} // namespace latarnia
