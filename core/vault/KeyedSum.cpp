// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/KeyedSum.h"

#include <sodium.h>

namespace latarnia {

SecretBytes keyedSum(Bytes key, Bytes text)
{
    startSodium();
    SecretBytes sum{KeySize};
    crypto_generichash(sum.data(), sum.size(), text.data(), text.size(), key.data(), key.size());
    return sum;
}

bool areEqual(Bytes one, Bytes other)
{
    return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

} // namespace latarnia
