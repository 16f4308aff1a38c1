// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchExpression.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QString expressionOf(const SearchTerm &term)
{
    const auto words = u'"' + term.words.join(u' ') + u'"';
    const bool isBeginning = !term.isPhrase && term.words.constFirst().size() > 1;
    return isBeginning ? words + u'*' : words;
}

QString joined(const SearchQuestion &question, bool isExcluded, const QString &by)
{
    QStringList parts;
    for (const auto &term : question.terms) {
        if (term.isExcluded == isExcluded)
            parts.append(expressionOf(term));
    }
    return parts.join(by);
}

} // namespace

QString searchExpression(const SearchQuestion &question)
{
    const auto asked = joined(question, false, u" AND "_s);
    const auto excluded = joined(question, true, u" OR "_s);
    if (asked.isEmpty() || excluded.isEmpty())
        return asked;
    return u'(' + asked + u") NOT ("_s + excluded + u')';
}

} // namespace latarnia
