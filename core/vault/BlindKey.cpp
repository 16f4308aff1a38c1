// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/BlindKey.h"

#include "core/vault/RawBytes.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr std::size_t BlindSize = 16;

} // namespace

QString blindKey(Bytes key, BlindKind kind, const QString &plain)
{
    startSodium();
    const auto text = (u"blind|"_s + codeOf(kind) + u'|' + plain).toUtf8();
    QByteArray sum{qsizetype(BlindSize), '\0'};
    crypto_generichash(bytesOf(sum), BlindSize, bytesOf(text), std::size_t(text.size()), key.data(),
                       key.size());
    return QString::fromLatin1(sum.toHex());
}

} // namespace latarnia
