// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Proof.h"

#include <sodium.h>

namespace latarnia {

namespace {

constexpr qsizetype ProofSize = 32;

} // namespace

QByteArray proofOf(const QByteArray &text, QLatin1StringView label, Bytes key)
{
    startSodium();
    QByteArray proof{ProofSize, '\0'};
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), std::size_t(ProofSize));
    crypto_generichash_update(&state, reinterpret_cast<const std::uint8_t *>(label.data()),
                              std::size_t(label.size()));
    crypto_generichash_update(&state, reinterpret_cast<const std::uint8_t *>(text.constData()),
                              std::size_t(text.size()));
    crypto_generichash_final(&state, reinterpret_cast<std::uint8_t *>(proof.data()), std::size_t(ProofSize));
    return proof;
}

} // namespace latarnia
