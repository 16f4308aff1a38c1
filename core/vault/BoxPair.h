// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vault/SecretBytes.h"

#include <QByteArray>
#include <QString>

namespace latarnia {

/// A pair of keys: anybody may seal to the public half, who has the secret half opens.
struct BoxPair
{
    QByteArray publicKey{};
    SecretBytes secretKey{KeySize};
};

BoxPair makeBoxPair();
/// The pair of a secret half.
BoxPair boxPairOf(Bytes secretKey);

/// What a public key is called where something is sealed to it: 32 hexadecimal digits.
QString keyIdOf(const QByteArray &publicKey);

QByteArray sealTo(const QByteArray &publicKey, Bytes clear);

/// StoreDamaged when these bytes were sealed to another key or were changed.
Result<SecretBytes> openWith(const BoxPair &pair, const QByteArray &sealed);

} // namespace latarnia
