// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Passphrase.h"

#include <sodium.h>
#include <zxcvbn.h>

#include <cstring>
#include <vector>

namespace latarnia {

namespace {

constexpr int LeastCharacters = 12;
constexpr double LeastBits = 50; ///< guesses, as a power of two; with UsualCost beyond a patient attacker

} // namespace

bool isBearable(const KdfCost &cost)
{
    return cost.memory >= LeastCost.memory && cost.memory <= GreatestCost.memory
        && cost.passes >= LeastCost.passes && cost.passes <= GreatestCost.passes;
}

SecretBytes passphraseBytes(const QString &passphrase)
{
    auto bytes = passphrase.normalized(QString::NormalizationForm_KC).trimmed().toUtf8();
    SecretBytes secret{std::size_t(bytes.size())};
    std::memcpy(secret.data(), bytes.constData(), std::size_t(bytes.size()));
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    return secret;
}

Result<SecretBytes> keyFromPassphrase(Bytes passphrase, std::span<const std::uint8_t, KdfSaltSize> salt,
                                      const KdfCost &cost)
{
    startSodium();
    SecretBytes key{KeySize};
    const int failed = crypto_pwhash(key.data(), KeySize, reinterpret_cast<const char *>(passphrase.data()),
                                     passphrase.size(), salt.data(), cost.passes, std::size_t(cost.memory),
                                     crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return Problem{.fault = Fault::OutOfMemory};
    return key;
}

PassphraseStrength strengthOf(const QString &passphrase, const QStringList &known)
{
    const auto composed = passphrase.normalized(QString::NormalizationForm_KC).trimmed();
    if (composed.size() < LeastCharacters)
        return PassphraseStrength::TooShort;
    std::vector<QByteArray> words;
    for (const auto &word : known)
        words.push_back(word.toUtf8());
    std::vector<const char *> pointers;
    for (const auto &word : words)
        pointers.push_back(word.constData());
    pointers.push_back(nullptr);
    auto bytes = composed.toUtf8();
    const double bits = ZxcvbnMatch(bytes.constData(), pointers.data(), nullptr);
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    return bits < LeastBits ? PassphraseStrength::TooWeak : PassphraseStrength::Enough;
}

} // namespace latarnia
