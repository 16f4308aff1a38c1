// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/SearchWord.h"

#include "core/base/Fold.h"

#include <QStringList>

namespace latarnia {

namespace {

/// Letters, digits and the marks that stand over them.
bool isOfAWord(char32_t sign)
{
    return QChar::isLetterOrNumber(sign) || QChar::isMark(sign);
}

/// The end of what is one sign at @p at; half of a pair alone is no sign.
qsizetype endOfSign(const QString &text, qsizetype at, char32_t &sign)
{
    const QChar first = text.at(at);
    if (!first.isSurrogate()) {
        sign = first.unicode();
        return at + 1;
    }
    const bool isPair = first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    sign = isPair ? QChar::surrogateToUcs4(first, text.at(at + 1)) : U'\0';
    return at + (isPair ? 2 : 1);
}

/// One sign may be several once it is folded, and some of them no letters: ½ is 1⁄2.
QString wordFrom(const QString &part)
{
    const auto plain = folded(part);
    QString word;
    for (qsizetype at = 0; at < plain.size();) {
        char32_t sign = 0;
        const auto next = endOfSign(plain, at, sign);
        if (QChar::isLetterOrNumber(sign) && word.size() + (next - at) <= LongestSearchWord)
            word.append(QStringView{plain}.sliced(at, next - at));
        at = next;
    }
    return word;
}

} // namespace

QList<SearchWord> searchWords(const QString &text)
{
    QList<SearchWord> words;
    qsizetype begin = -1;
    const auto end = [&](qsizetype at) {
        if (begin < 0)
            return;
        if (const auto word = wordFrom(text.sliced(begin, at - begin)); !word.isEmpty())
            words.append({word, begin, at - begin});
        begin = -1;
    };
    for (qsizetype at = 0; at < text.size();) {
        char32_t sign = 0;
        const auto next = endOfSign(text, at, sign);
        if (!isOfAWord(sign))
            end(at);
        else if (begin < 0)
            begin = at;
        at = next;
    }
    end(text.size());
    return words;
}

QString searchText(const QString &text)
{
    QStringList plain;
    const auto words = searchWords(text);
    for (const auto &word : words)
        plain.append(word.word);
    return plain.join(QLatin1Char(' '));
}

} // namespace latarnia
