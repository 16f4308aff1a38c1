// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/KeyWrap.h"

#include <sodium.h>

#include <algorithm>

namespace latarnia {

static_assert(WrapSize == qsizetype(KeySize) + qsizetype(crypto_box_SEALBYTES));

KeyWrap wrapTo(const QByteArray &publicKey, Bytes key)
{
    return {.recipient = keyIdOf(publicKey), .sealed = sealTo(publicKey, key)};
}

const KeyWrap *wrapFor(const QList<KeyWrap> &wraps, const BoxPair &pair)
{
    const auto id = keyIdOf(pair.publicKey);
    const auto found = std::find_if(wraps.begin(), wraps.end(),
                                    [&id](const KeyWrap &wrap) { return wrap.recipient == id; });
    return found == wraps.end() ? nullptr : &*found;
}

Result<SecretBytes> unwrap(const QList<KeyWrap> &wraps, const BoxPair &pair)
{
    const auto *wrap = wrapFor(wraps, pair);
    if (!wrap)
        return Problem{.fault = Fault::NotAllowed};
    auto key = openWith(pair, wrap->sealed);
    if (key && key->size() != KeySize)
        return Problem{.fault = Fault::StoreDamaged};
    return key;
}

} // namespace latarnia
