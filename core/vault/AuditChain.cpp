// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/AuditChain.h"

#include "core/vault/AuditSeal.h"

namespace latarnia {

AuditChain chainFrom(const QString &desk, Bytes root)
{
    startSodium();
    AuditChain chain{.desk = desk, .head = hexOf(chainStart(root))};
    // The first line has the second key: the root itself is never in a vault.
    chain.key = SecretBytes::copyOf(root);
    ratchet(chain.key);
    chain.seed = signingSeedOf(root);
    return chain;
}

BegunChain beginChain(const QString &desk)
{
    auto root = SecretBytes::random(KeySize);
    auto chain = chainFrom(desk, root);
    return {.root = std::move(root), .chain = std::move(chain)};
}

AuditLine appendTo(AuditChain &chain, const AuditEntry &entry)
{
    AuditLine line{
        .desk = chain.desk, .seq = chain.seq + 1, .entry = entry, .prev = QString::fromLatin1(chain.head)};
    const auto text = auditText(line);
    const auto digest
        = lineDigest(QByteArrayView{text}.chopped(1)); // the last separator stands before the mac
    const auto mac = hexOf(lineMac(chain.key, digest));
    line.mac = QString::fromLatin1(mac);
    chain.seq = line.seq;
    chain.head = hexOf(lineLink(digest, mac));
    ratchet(chain.key);
    return line;
}

AuditAnchor anchorOf(AuditChain &chain)
{
    AuditAnchor anchor{.desk = chain.desk, .number = ++chain.anchors, .seq = chain.seq, .head = chain.head};
    sign(anchor, chain.seed);
    return anchor;
}

} // namespace latarnia
