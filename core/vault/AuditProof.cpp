// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/AuditProof.h"

#include "core/vault/AuditSeal.h"

#include <algorithm>

namespace latarnia {

namespace {

/// One an hour for more than a century.
constexpr qint64 MostAnchors = 1'000'000;

/// Makes the public keys of the anchors out of the root, in the order of their numbers.
class KeysOfAnchors
{
public:
    explicit KeysOfAnchors(Bytes root)
        : m_seed{signingSeedOf(root)}
    {
    }

    /// @p number must not be lower than in the call before.
    QByteArray key(qint64 number)
    {
        for (; m_number < number; ++m_number)
            ratchet(m_seed);
        return signingKeyOf(m_seed).toHex();
    }

private:
    SecretBytes m_seed;
    qint64 m_number{1};
};

/// Whether it may stand behind the one before it, and before the one that the vault would sign next.
bool hangsOn(const AuditAnchor &anchor, const AuditAnchor *before, const AuditChain &chain)
{
    const bool follows = !before || before->number + 1 != anchor.number || before->nextKey == anchor.key;
    const bool isAnother
        = !before || before->number != anchor.number || anchorText(*before) == anchorText(anchor);
    const bool isForward = !before || before->seq <= anchor.seq;
    const bool leadsHere
        = anchor.number != chain.anchors || anchor.nextKey == signingKeyOf(chain.seed).toHex();
    return follows && isAnother && isForward && leadsHere;
}

} // namespace

QList<AuditAnchor> soundAnchors(const AuditChain &chain, const AuditProof &proof,
                                QList<AuditFinding> &findings)
{
    auto anchors = proof.anchors;
    std::stable_sort(anchors.begin(), anchors.end(),
                     [](const AuditAnchor &a, const AuditAnchor &b) { return a.number < b.number; });
    std::optional<KeysOfAnchors> keys;
    if (proof.root)
        keys.emplace(*proof.root);
    QList<AuditAnchor> sound;
    for (const auto &anchor : anchors) {
        const bool isOurs = anchor.desk == chain.desk && anchor.number > 0 && anchor.number <= MostAnchors
            && isSigned(anchor) && (!keys || keys->key(anchor.number) == anchor.key)
            && hangsOn(anchor, sound.isEmpty() ? nullptr : &sound.last(), chain);
        if (isOurs)
            sound.append(anchor);
        else
            findings.append({.kind = AuditFault::AnchorInvalid, .seq = anchor.seq});
    }
    return sound;
}

} // namespace latarnia
