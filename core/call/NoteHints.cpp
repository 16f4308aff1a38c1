// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/NoteHints.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

struct Place
{
    qsizetype at{};
    NoteFinding finding{};
};

struct Word
{
    QString text{};
    qsizetype at{};
    bool adjoins{false}; ///< only blanks stand between the word before and this one
};

QList<Word> wordsIn(const QString &text)
{
    static const QRegularExpression word{u"[\\p{L}\\p{M}]+"_s};
    QList<Word> words;
    qsizetype end = -1;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto at = match.capturedStart();
        // "Sr. López": the dot of a title parts nothing.
        const auto between = end < 0 ? QString{} : text.mid(end, at - end).remove(u'.').trimmed();
        words.append({.text = match.captured(), .at = at, .adjoins = end >= 0 && between.isEmpty()});
        end = match.capturedEnd();
    }
    return words;
}

bool isCapitalised(const QString &word)
{
    return word.size() > 2 && word.at(0).isUpper() && word.at(1).isLower();
}

std::optional<Place> quoteIn(const QString &text)
{
    static const QRegularExpression quoted{u"[„“\"«]([^„“”\"»]+)[”\"»“]"_s};
    auto matches = quoted.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (wordsIn(match.captured(1)).size() >= FewestQuotedWords)
            return Place{match.capturedStart(), {NoteHint::Quote, match.captured(1)}};
    }
    return std::nullopt;
}

std::optional<Place> opinionIn(const QList<Word> &words, const QStringList &opinions)
{
    for (const auto &word : words) {
        const auto lower = word.text.toLower();
        if (std::any_of(opinions.begin(), opinions.end(),
                        [&](const QString &opinion) { return lower.startsWith(opinion); }))
            return Place{word.at, {NoteHint::Opinion, word.text}};
    }
    return std::nullopt;
}

/// A title and a capitalised word, or two capitalised words that are no place and no institution.
std::optional<Place> nameIn(const QList<Word> &words, const NoteWords &known)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const auto &before = words.at(i - 1).text;
        const auto &word = words.at(i);
        if (!word.adjoins || !isCapitalised(word.text))
            continue;
        if (known.titles.contains(before.toLower()))
            return Place{words.at(i - 1).at, {NoteHint::Name, before + u' ' + word.text}};
        const bool institution
            = std::any_of(known.notNames.begin(), known.notNames.end(),
                          [&](const QString &beginning) { return before.startsWith(beginning); });
        const bool place
            = i >= 2 && words.at(i - 1).adjoins && known.placeWords.contains(words.at(i - 2).text.toLower());
        if (isCapitalised(before) && !institution && !place)
            return Place{words.at(i - 1).at, {NoteHint::Name, before + u' ' + word.text}};
    }
    return std::nullopt;
}

std::optional<Place> numberIn(const QString &text)
{
    static const QRegularExpression digits{u"\\+?\\d(?:[ -]?\\d){%1,}"_s.arg(FewestDigits - 1)};
    const auto match = digits.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Place{match.capturedStart(), {NoteHint::Number, match.captured()}};
}

} // namespace

QList<NoteFinding> hintsIn(const QString &text, const NoteWords &words)
{
    const auto all = wordsIn(text);
    QList<Place> places;
    for (const auto &found :
         {quoteIn(text), opinionIn(all, words.opinions), nameIn(all, words), numberIn(text)}) {
        if (found)
            places.append(*found);
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &one, const Place &other) { return one.at < other.at; });
    QList<NoteFinding> findings;
    for (const auto &place : std::as_const(places))
        findings.append(place.finding);
    return findings;
}

} // namespace latarnia
