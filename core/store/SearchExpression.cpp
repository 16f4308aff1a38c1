// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchExpression.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// Letters, digits and the marks that stand over them, as the index divides text.
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

QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (std::any_of(word.begin(), word.end(), [](QChar sign) { return !sign.isMark(); }))
            words.append(word);
        word.clear();
    };
    for (qsizetype at = 0; at < text.size() && words.size() < MostSearchWords;) {
        char32_t sign = 0;
        const auto next = endOfSign(text, at, sign);
        if (isOfAWord(sign) && word.size() + (next - at) <= LongestSearchWord)
            word.append(QStringView{text}.sliced(at, next - at));
        else if (!isOfAWord(sign))
            end();
        at = next;
    }
    if (words.size() < MostSearchWords)
        end();
    return words;
}

} // namespace

QString searchExpression(const QString &typed)
{
    QStringList parts;
    const auto words = wordsIn(typed);
    for (const auto &word : words)
        parts.append(u'"' + word + u"\"*"_s);
    return parts.join(u' ');
}

} // namespace latarnia
