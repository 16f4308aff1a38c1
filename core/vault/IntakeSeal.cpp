// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/IntakeSeal.h"

#include "core/vault/RawBytes.h"

#include <sodium.h>

namespace latarnia {

QByteArray sealForIntake(const QByteArray &intakeKey, Bytes clear)
{
    startSodium();
    QByteArray sealed{qsizetype(clear.size() + crypto_box_SEALBYTES), '\0'};
    crypto_box_seal(reinterpret_cast<std::uint8_t *>(sealed.data()), clear.data(), clear.size(),
                    bytesOf(intakeKey));
    return sealed;
}

Result<SecretBytes> openFromIntake(const QByteArray &sealed, const VaultKeys &keys)
{
    return openFromIntake(sealed, intakePairOf(keys.live));
}

Result<SecretBytes> openFromIntake(const QByteArray &sealed, const IntakePair &pair)
{
    const auto size = sealed.size() - qsizetype(crypto_box_SEALBYTES);
    if (size < 0)
        return Problem{.fault = Fault::StoreDamaged};
    SecretBytes clear{std::size_t(size)};
    if (crypto_box_seal_open(clear.data(), bytesOf(sealed), std::size_t(sealed.size()),
                             bytesOf(pair.publicKey), pair.secretKey.data())
        != 0)
        return Problem{.fault = Fault::StoreDamaged};
    return clear;
}

} // namespace latarnia
