// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/AuditAnchor.h"

#include "core/vault/AuditSeal.h"
#include "core/vault/RawBytes.h"

#include <QByteArrayList>

#include <sodium.h>

#include <algorithm>

namespace latarnia {

namespace {

constexpr auto Kind = "latarnia-audit-anchor-1";
constexpr qsizetype Words = 8;
constexpr qsizetype KeyDigits = qsizetype(KeySize) * 2;
constexpr qsizetype SignatureDigits = qsizetype(crypto_sign_BYTES) * 2;

bool isHex(const QByteArray &text, qsizetype digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](char digit) {
               return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
           });
}

QByteArray signedText(const AuditAnchor &anchor)
{
    return QByteArrayList{Kind,
                          anchor.desk.toUtf8(),
                          QByteArray::number(anchor.number),
                          QByteArray::number(anchor.seq),
                          anchor.head,
                          anchor.key,
                          anchor.nextKey}
        .join(' ');
}

} // namespace

void sign(AuditAnchor &anchor, MutableBytes seed)
{
    SecretBytes secretKey{crypto_sign_SECRETKEYBYTES};
    QByteArray publicKey{qsizetype(crypto_sign_PUBLICKEYBYTES), '\0'};
    crypto_sign_seed_keypair(bytesOf(publicKey), secretKey.data(), seed.data());
    ratchet(seed);
    anchor.key = publicKey.toHex();
    anchor.nextKey = signingKeyOf(seed).toHex();
    const auto text = signedText(anchor);
    QByteArray signature{qsizetype(crypto_sign_BYTES), '\0'};
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(text), std::size_t(text.size()),
                         secretKey.data());
    anchor.signature = signature.toHex();
}

bool isSigned(const AuditAnchor &anchor)
{
    const auto signature = QByteArray::fromHex(anchor.signature);
    const auto key = QByteArray::fromHex(anchor.key);
    if (signature.size() != qsizetype(crypto_sign_BYTES)
        || key.size() != qsizetype(crypto_sign_PUBLICKEYBYTES))
        return false;
    startSodium();
    const auto text = signedText(anchor);
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(text), std::size_t(text.size()),
                                       bytesOf(key))
        == 0;
}

QByteArray anchorText(const AuditAnchor &anchor)
{
    return signedText(anchor) + ' ' + anchor.signature;
}

Result<AuditAnchor> anchorFrom(const QByteArray &text)
{
    const auto words = text.trimmed().split(' ');
    if (words.size() != Words || words.first() != Kind)
        return Problem{.fault = Fault::WrongFormat, .where = QStringLiteral("anchor")};
    const AuditAnchor anchor{.desk = QString::fromUtf8(words.at(1)),
                             .number = words.at(2).toLongLong(),
                             .seq = words.at(3).toLongLong(),
                             .head = words.at(4),
                             .key = words.at(5),
                             .nextKey = words.at(6),
                             .signature = words.at(7)};
    // Only what anchorText() would have written again is an anchor.
    const bool fits = isHex(anchor.head, KeyDigits) && isHex(anchor.key, KeyDigits)
        && isHex(anchor.nextKey, KeyDigits) && isHex(anchor.signature, SignatureDigits) && anchor.number > 0
        && anchor.seq >= 0 && anchorText(anchor) == text.trimmed();
    if (!fits)
        return Problem{.fault = Fault::WrongFormat, .where = QStringLiteral("anchor")};
    return anchor;
}

} // namespace latarnia
