// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/LeadsKey.h"

namespace latarnia {

LeadsKey makeLeadsKey(const QList<QByteArray> &publicKeys, const QDateTime &now)
{
    const auto pair = makeBoxPair();
    LeadsKey leads{.publicKey = pair.publicKey, .made = now};
    for (const auto &publicKey : publicKeys)
        leads.shares.append(wrapTo(publicKey, pair.secretKey));
    return leads;
}

Result<BoxPair> openLeadsKey(const LeadsKey &leads, const BoxPair &own)
{
    const Problem damaged{.fault = Fault::KeyringDamaged};
    const auto secret = unwrap(leads.shares, own);
    if (!secret)
        return secret.problem().fault == Fault::NotAllowed ? secret.problem() : damaged;
    auto pair = boxPairOf(*secret);
    if (pair.publicKey != leads.publicKey)
        return damaged;
    return pair;
}

} // namespace latarnia
