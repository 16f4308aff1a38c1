// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/KeyWrap.h"

#include <QDateTime>

namespace latarnia {

/// The pair of the shift leads: what is sealed to its public half, each of them reads with a share of the
/// secret half.
struct LeadsKey
{
    QByteArray publicKey{};
    QDateTime made{};
    QList<KeyWrap> shares{}; ///< the secret half, for each lead's slot and for the kit's

    bool operator==(const LeadsKey &) const = default;
};

/// A new pair, with a share for each of these public keys of slots.
LeadsKey makeLeadsKey(const QList<QByteArray> &publicKeys, const QDateTime &now);

/// The pair again. NotAllowed where this slot's pair has no share; KeyringDamaged where the share was
/// changed.
Result<BoxPair> openLeadsKey(const LeadsKey &leads, const BoxPair &own);

} // namespace latarnia
