// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/BoxPair.h"

#include <QList>

namespace latarnia {

/// A key of KeySize bytes, sealed to one public key.
struct KeyWrap
{
    QString recipient{}; ///< keyIdOf() that public key
    QByteArray sealed{};

    bool operator==(const KeyWrap &) const = default;
};

/// Size of the sealed bytes of every wrap.
constexpr qsizetype WrapSize = qsizetype(KeySize) + 48;

KeyWrap wrapTo(const QByteArray &publicKey, Bytes key);

/// The wrap that was made for this pair, or null.
const KeyWrap *wrapFor(const QList<KeyWrap> &wraps, const BoxPair &pair);

/// The key again. NotAllowed where no wrap was made for this pair, StoreDamaged where it was changed.
Result<SecretBytes> unwrap(const QList<KeyWrap> &wraps, const BoxPair &pair);

} // namespace latarnia
