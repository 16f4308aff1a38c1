// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Capsule.h"

#include "core/vault/RawBytes.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

QByteArray coveredBy(const CapsulePlace &place)
{
    return (u"capsule|"_s + codeOf(place.kind) + u'|' + place.call).toUtf8();
}

/// The bytes, then 80 hexadecimal and zeros up to the next step.
SecretBytes padded(Bytes clear)
{
    SecretBytes bytes{(clear.size() / CapsuleStep + 1) * CapsuleStep};
    std::copy(clear.begin(), clear.end(), bytes.data());
    bytes.data()[clear.size()] = 0x80;
    return bytes;
}

Result<SecretBytes> unpadded(const SecretBytes &bytes)
{
    std::size_t size = 0;
    if (sodium_unpad(&size, bytes.data(), bytes.size(), CapsuleStep) != 0)
        return Problem{.fault = Fault::StoreDamaged};
    return SecretBytes::copyOf({bytes.data(), size});
}

QByteArray sealed(Bytes bytes, const CapsulePlace &place, Bytes key)
{
    QByteArray whole{NonceSize + qsizetype(bytes.size()) + TagSize, '\0'};
    randombytes_buf(whole.data(), std::size_t(NonceSize));
    const auto covered = coveredBy(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(whole) + NonceSize, nullptr, bytes.data(),
                                               bytes.size(), bytesOf(covered), std::size_t(covered.size()),
                                               nullptr, bytesOf(whole), key.data());
    return whole;
}

} // namespace

Result<Capsule> sealCapsule(const CapsulePlace &place, Bytes clear, const QList<QByteArray> &publicKeys)
{
    if (publicKeys.isEmpty())
        return Problem{.fault = Fault::NotAllowed};
    startSodium();
    const auto key = SecretBytes::random(KeySize);
    Capsule capsule{.sealed = sealed(padded(clear), place, key)};
    for (const auto &publicKey : publicKeys) {
        if (publicKey.size() != qsizetype(crypto_box_PUBLICKEYBYTES))
            return Problem{.fault = Fault::KeyringDamaged};
        capsule.wraps.append(wrapTo(publicKey, key));
    }
    return capsule;
}

Result<SecretBytes> openCapsule(const Capsule &capsule, const CapsulePlace &place, const BoxPair &pair)
{
    const auto key = unwrap(capsule.wraps, pair);
    if (!key)
        return key.problem();
    const auto size = capsule.sealed.size() - NonceSize - TagSize;
    if (size < qsizetype(CapsuleStep))
        return Problem{.fault = Fault::StoreDamaged};
    SecretBytes bytes{std::size_t(size)};
    const auto covered = coveredBy(place);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytes.data(), nullptr, nullptr, bytesOf(capsule.sealed) + NonceSize, std::size_t(size + TagSize),
            bytesOf(covered), std::size_t(covered.size()), bytesOf(capsule.sealed), key->data())
        != 0)
        return Problem{.fault = Fault::StoreDamaged};
    return unpadded(bytes);
}

} // namespace latarnia
