// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/RecoveryKit.h"

#include <QRegularExpression>

#include <sodium.h>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

// Four bits a consonant, two bits a vowel: sixteen bits a word. No letter is spoken differently enough in one
// of the three languages to be written down wrongly (no c, q, w, x, y).
constexpr std::string_view Consonants = "bdfghjklmnprstvz";
constexpr std::string_view Vowels = "aiou";
constexpr qsizetype WordLength = 5;
constexpr std::size_t SumSize = 2;

QString wordOf(const std::uint8_t *bytes)
{
    const unsigned bits = unsigned(bytes[0]) << 8 | bytes[1];
    const auto consonant = [&](int shift) { return QLatin1Char{Consonants[bits >> shift & 15U]}; };
    const auto vowel = [&](int shift) { return QLatin1Char{Vowels[bits >> shift & 3U]}; };
    return QString{consonant(12)} + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}

/// Two bytes of a word, or false if a letter stands where it cannot.
bool readWord(const QString &word, std::uint8_t *bytes)
{
    if (word.size() != WordLength)
        return false;
    unsigned bits = 0;
    for (qsizetype i = 0; i < WordLength; ++i) {
        const auto letters = i % 2 == 0 ? Consonants : Vowels;
        const auto at = letters.find(word.at(i).toLatin1());
        if (at == std::string_view::npos)
            return false;
        bits = bits << (i % 2 == 0 ? 4 : 2) | unsigned(at);
    }
    bytes[0] = std::uint8_t(bits >> 8);
    bytes[1] = std::uint8_t(bits);
    return true;
}

void sumOf(Bytes secret, std::uint8_t *sum)
{
    std::uint8_t hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, secret.data(), secret.size(), nullptr, 0);
    std::copy_n(hash, SumSize, sum);
}

} // namespace

QStringList kitWords(Bytes secret)
{
    QStringList words;
    for (std::size_t i = 0; i + 1 < secret.size(); i += 2)
        words.append(wordOf(secret.data() + i));
    std::uint8_t sum[SumSize];
    sumOf(secret, sum);
    words.append(wordOf(sum));
    return words;
}

Result<SecretBytes> kitFrom(const QString &typed)
{
    static const QRegularExpression between{u"[\\s\\-–]+"_s};
    const auto words = typed.toLower().split(between, Qt::SkipEmptyParts);
    constexpr auto count = qsizetype(KitSize / 2 + 1);
    SecretBytes bytes{KitSize + SumSize};
    for (qsizetype i = 0; i < qMin(count, words.size()); ++i) {
        if (!readWord(words.at(i), bytes.data() + 2 * i))
            return Problem{.fault = Fault::NotACode, .where = u"word "_s + QString::number(i + 1)};
    }
    if (words.size() != count)
        return Problem{.fault = Fault::OutOfRange,
                       .found = QString::number(words.size()),
                       .expected = QString::number(count)};
    std::uint8_t sum[SumSize];
    sumOf(Bytes{bytes}.first(KitSize), sum);
    if (!std::equal(sum, sum + SumSize, bytes.data() + KitSize))
        return Problem{.fault = Fault::NotACode};
    return SecretBytes::copyOf(Bytes{bytes}.first(KitSize));
}

} // namespace latarnia
