// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vault/SecretBytes.h"

#include <QStringList>

namespace latarnia {

/// 160 bits that open the vault when nobody's passphrase does. Shown once, kept on paper, never stored.
constexpr std::size_t KitSize = 20;

/// The kit as eleven words of five letters, consonant and vowel in turn, which read and sound alike in
/// Polish, English and Spanish; the last one is a sum of the others.
QStringList kitWords(Bytes secret);

/// The mirror. Letter case, blanks and dashes do not count. A word that cannot be one is named by its place
/// ("word 3"); words that do not fit their sum are NotACode without a place.
Result<SecretBytes> kitFrom(const QString &words);

} // namespace latarnia
