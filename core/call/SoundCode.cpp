// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/SoundCode.h"

#include "core/base/Fold.h"
#include "core/call/SoundTable.h"

#include <algorithm>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qsizetype CodeSize = 6;
constexpr qsizetype MostLetters = 60;

/// Letters that are no letter with a mark to Unicode.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'đ':
        return u'd';
    case u'ø':
        return u'o';
    case u'ı':
        return u'i';
    case u'ß':
        return u's'; // two of them are heard as one
    case u'ț':
        return u'ţ';
    default:
        return c;
    }
}

/// The letters that the table knows: with its marks a letter may sound in one more way.
QString lettersWithMarks(const QString &name)
{
    QString letters;
    const auto whole = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : whole) {
        const auto letter = plainLetter(c);
        letters += u"ąęţ"_s.contains(letter) ? QString{letter} : folded(letter);
    }
    letters.removeIf([](QChar c) { return (c < u'a' || c > u'z') && !u"ąęţ"_s.contains(c); });
    return letters.left(MostLetters);
}

const Sound *soundAt(QStringView letters)
{
    const auto &table = soundTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Sound &sound) { return letters.startsWith(sound.letters); });
    return found == table.end() ? nullptr : &*found;
}

QList<const Sound *> soundsOf(QStringView letters)
{
    QList<const Sound *> sounds;
    while (!letters.isEmpty()) {
        const auto *sound = soundAt(letters);
        if (!sound)
            return {};
        sounds.append(sound);
        letters = letters.sliced(sound->letters.size());
    }
    return sounds;
}

/// One way to have read the name so far.
struct Reading
{
    QString code{};
    QString last{}; ///< digits of the sound before
    std::optional<bool> vowelNext{}; ///< how the sound to come was taken

    auto key() const { return std::tuple{code, last, vowelNext}; }
    bool operator<(const Reading &other) const { return key() < other.key(); }
};
using Readings = std::set<Reading>;

/// Two sounds side by side with the same digit are heard as one.
QString joined(const Reading &before, const QString &digits)
{
    const bool isSame = !digits.isEmpty() && before.last.endsWith(digits.front());
    return (before.code + (isSame ? digits.sliced(1) : digits)).left(CodeSize);
}

/// Whether a vowel may follow: yes, no, or either way.
std::set<bool> vowelsAt(const QList<const Sound *> &sounds, qsizetype at)
{
    if (at >= sounds.size())
        return {false};
    std::set<bool> either;
    for (const auto &digits : sounds.at(at)->either)
        either.insert(digits.isVowel());
    return either;
}

Readings readOn(const Readings &readings, const QList<const Sound *> &sounds, qsizetype at)
{
    Readings further;
    const auto following = vowelsAt(sounds, at + 1);
    for (const auto &before : readings) {
        for (const auto &digits : sounds.at(at)->either) {
            if (before.vowelNext && *before.vowelNext != digits.isVowel())
                continue;
            for (const bool vowelNext : following) {
                const auto &here = at == 0 ? digits.atStart
                    : vowelNext            ? digits.beforeVowel
                                           : digits.elsewhere;
                further.insert({.code = joined(before, here), .last = here, .vowelNext = vowelNext});
            }
        }
    }
    return further;
}

void addCodes(std::set<QString> &codes, const QString &letters)
{
    const auto sounds = soundsOf(letters);
    Readings readings{Reading{}};
    for (qsizetype at = 0; at < sounds.size(); ++at)
        readings = readOn(readings, sounds, at);
    for (const auto &reading : readings) {
        if (!sounds.isEmpty())
            codes.insert(reading.code.leftJustified(CodeSize, u'0'));
    }
}

} // namespace

QStringList soundCodes(const QString &name)
{
    std::set<QString> codes;
    const auto letters = lettersWithMarks(name);
    addCodes(codes, letters);
    addCodes(codes, folded(letters));
    return {codes.begin(), codes.end()};
}

QStringList soundWords(const QString &text)
{
    QStringList words;
    QString word;
    const auto whole = text.normalized(QString::NormalizationForm_KC) + u' ';
    for (const QChar c : whole) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!u"'’ʼ`´"_s.contains(c) && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

} // namespace latarnia
