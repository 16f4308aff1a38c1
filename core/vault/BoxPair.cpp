// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/BoxPair.h"

#include "core/vault/RawBytes.h"

#include <sodium.h>

namespace latarnia {

namespace {

constexpr std::size_t KeyIdSize = 16;

} // namespace

BoxPair makeBoxPair()
{
    return boxPairOf(SecretBytes::random(KeySize));
}

BoxPair boxPairOf(Bytes secretKey)
{
    startSodium();
    BoxPair pair{.publicKey = QByteArray{qsizetype(crypto_box_PUBLICKEYBYTES), '\0'},
                 .secretKey = SecretBytes::copyOf(secretKey)};
    crypto_scalarmult_base(bytesOf(pair.publicKey), pair.secretKey.data());
    return pair;
}

QString keyIdOf(const QByteArray &publicKey)
{
    startSodium();
    QByteArray sum{qsizetype(KeyIdSize), '\0'};
    crypto_generichash(bytesOf(sum), KeyIdSize, bytesOf(publicKey), std::size_t(publicKey.size()), nullptr,
                       0);
    return QString::fromLatin1(sum.toHex());
}

QByteArray sealTo(const QByteArray &publicKey, Bytes clear)
{
    startSodium();
    QByteArray sealed{qsizetype(clear.size() + crypto_box_SEALBYTES), '\0'};
    crypto_box_seal(bytesOf(sealed), clear.data(), clear.size(), bytesOf(publicKey));
    return sealed;
}

Result<SecretBytes> openWith(const BoxPair &pair, const QByteArray &sealed)
{
    startSodium();
    const auto size = sealed.size() - qsizetype(crypto_box_SEALBYTES);
    if (size < 0 || pair.publicKey.size() != qsizetype(crypto_box_PUBLICKEYBYTES))
        return Problem{.fault = Fault::StoreDamaged};
    SecretBytes clear{std::size_t(size)};
    if (crypto_box_seal_open(clear.data(), bytesOf(sealed), std::size_t(sealed.size()),
                             bytesOf(pair.publicKey), pair.secretKey.data())
        != 0)
        return Problem{.fault = Fault::StoreDamaged};
    return clear;
}

} // namespace latarnia
