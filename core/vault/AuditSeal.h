// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/SecretBytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace latarnia {

// The sums of the audit; core/vault/format.md describes them.

using AuditSum = std::array<std::uint8_t, 32>;

/// The key that follows, in place of this one. Nobody gets from the new one back to the old.
void ratchet(MutableBytes key);

/// Of the text of a line up to its mac, without the separator before it.
AuditSum lineDigest(QByteArrayView text);
/// Proves that who wrote the line had this key.
AuditSum lineMac(Bytes key, const AuditSum &digest);
/// What the next line calls `prev`; needs no key, so that anybody can check order and completeness.
AuditSum lineLink(const AuditSum &digest, QByteArrayView mac);
/// What the first line calls `prev`.
AuditSum chainStart(Bytes root);

/// The first of the keys that sign anchors; they ratchet on their own, once an anchor.
SecretBytes signingSeedOf(Bytes root);
/// The public half of a key that signs.
QByteArray signingKeyOf(Bytes seed);

/// Lower-case hexadecimal.
QByteArray hexOf(Bytes bytes);

/// The same of a sum, without asking for memory: a check makes three for each line.
class HexSum
{
public:
    HexSum() = default; ///< no sum
    explicit HexSum(const AuditSum &sum);

    bool isEmpty() const { return m_digits[0] == '\0'; }
    QByteArrayView view() const { return {m_digits.data(), isEmpty() ? 0 : qsizetype(m_digits.size())}; }

private:
    std::array<char, 2 * std::tuple_size_v<AuditSum>> m_digits{};
};

/// All zero where this is not as much hexadecimal as a key has.
SecretBytes keyFromHex(const QByteArray &text);
bool isZero(Bytes bytes);

} // namespace latarnia
