// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/AuditSeal.h"

#include "core/vault/RawBytes.h"

#include <sodium.h>

#include <algorithm>

namespace latarnia {

namespace {

using Label = std::uint8_t[4];
constexpr Label Next{'n', 'e', 'x', 't'};
constexpr Label Line{'l', 'i', 'n', 'e'};
constexpr Label Link{'l', 'i', 'n', 'k'};
constexpr Label Begin{'b', 'e', 'g', 'n'};
constexpr Label Sign{'s', 'i', 'g', 'n'};

void add(crypto_generichash_state &state, const void *bytes, std::size_t size)
{
    crypto_generichash_update(&state, static_cast<const std::uint8_t *>(bytes), size);
}

} // namespace

void ratchet(MutableBytes key)
{
    std::uint8_t input[sizeof(Label) + KeySize];
    std::copy(std::begin(Next), std::end(Next), input);
    std::copy(key.begin(), key.end(), input + sizeof(Label));
    crypto_generichash(key.data(), key.size(), input, sizeof input, nullptr, 0);
    sodium_memzero(input, sizeof input);
}

AuditSum lineDigest(QByteArrayView text)
{
    AuditSum sum;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sum.size());
    add(state, Line, sizeof Line);
    add(state, text.data(), std::size_t(text.size()));
    crypto_generichash_final(&state, sum.data(), sum.size());
    return sum;
}

AuditSum lineMac(Bytes key, const AuditSum &digest)
{
    AuditSum sum;
    crypto_generichash(sum.data(), sum.size(), digest.data(), digest.size(), key.data(), key.size());
    return sum;
}

AuditSum lineLink(const AuditSum &digest, QByteArrayView mac)
{
    AuditSum sum;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sum.size());
    add(state, Link, sizeof Link);
    add(state, digest.data(), digest.size());
    add(state, mac.data(), std::size_t(mac.size()));
    crypto_generichash_final(&state, sum.data(), sum.size());
    return sum;
}

AuditSum chainStart(Bytes root)
{
    AuditSum sum;
    crypto_generichash(sum.data(), sum.size(), Begin, sizeof Begin, root.data(), root.size());
    return sum;
}

SecretBytes signingSeedOf(Bytes root)
{
    SecretBytes seed{KeySize};
    crypto_generichash(seed.data(), seed.size(), Sign, sizeof Sign, root.data(), root.size());
    return seed;
}

QByteArray signingKeyOf(Bytes seed)
{
    QByteArray publicKey{qsizetype(crypto_sign_PUBLICKEYBYTES), '\0'};
    SecretBytes secretKey{crypto_sign_SECRETKEYBYTES};
    crypto_sign_seed_keypair(bytesOf(publicKey), secretKey.data(), seed.data());
    return publicKey;
}

QByteArray hexOf(Bytes bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toHex();
}

HexSum::HexSum(const AuditSum &sum)
{
    constexpr char Digits[] = "0123456789abcdef";
    for (std::size_t i = 0; i < sum.size(); ++i) {
        m_digits.at(2 * i) = Digits[sum.at(i) >> 4];
        m_digits.at(2 * i + 1) = Digits[sum.at(i) & 15];
    }
}

SecretBytes keyFromHex(const QByteArray &text)
{
    SecretBytes key{KeySize};
    std::size_t size = 0;
    const bool isWhole = std::size_t(text.size()) == 2 * KeySize
        && sodium_hex2bin(key.data(), key.size(), text.constData(), std::size_t(text.size()), nullptr, &size,
                          nullptr)
            == 0
        && size == KeySize;
    return isWhole ? std::move(key) : SecretBytes{KeySize};
}

bool isZero(Bytes bytes)
{
    return sodium_is_zero(bytes.data(), bytes.size()) != 0;
}

} // namespace latarnia
