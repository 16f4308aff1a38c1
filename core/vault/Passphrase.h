// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vault/SecretBytes.h"

#include <QStringList>

namespace latarnia {

/// What Argon2id is asked to spend on one guess.
struct KdfCost
{
    std::uint64_t memory{0}; ///< bytes
    std::uint32_t passes{0};

    bool operator==(const KdfCost &) const = default;
};

constexpr std::uint64_t MebiByte = 1024 * 1024;
constexpr KdfCost UsualCost{256 * MebiByte, 3};
/// A file that asks for less was weakened, one that asks for more would stop the program: both are refused.
constexpr KdfCost LeastCost{64 * MebiByte, 2};
constexpr KdfCost GreatestCost{1024 * MebiByte, 10};
constexpr std::size_t KdfSaltSize = 16;

/// Whether a cost read from a file lies between LeastCost and GreatestCost.
bool isBearable(const KdfCost &cost);

/// The words as they count: UTF-8 of their compatibility composition (NFKC), without blanks at both ends, so
/// that every keyboard gives the same bytes.
SecretBytes passphraseBytes(const QString &passphrase);

/// A key from a passphrase; takes about half a second with UsualCost. OutOfMemory is a problem, not a crash.
Result<SecretBytes> keyFromPassphrase(Bytes passphrase, std::span<const std::uint8_t, KdfSaltSize> salt,
                                      const KdfCost &cost);

enum class PassphraseStrength { TooShort, TooWeak, Enough };

/// At least 12 characters, and strong against guessing (NIST 800-63B: no rules of composition). @p known are
/// words an attacker tries first, such as the person's name.
PassphraseStrength strengthOf(const QString &passphrase, const QStringList &known = {});

} // namespace latarnia
