// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/PhoneWords.h"

#include <QStringList>

namespace latarnia {

namespace {

constexpr int GroupLength = 3;

} // namespace

QString spokenNumber(const QString &number)
{
    const auto digits = number.startsWith(QLatin1StringView{"+48"}) ? number.sliced(3) : number;
    if (digits.startsWith(u'+') || digits.size() <= GroupLength)
        return digits;
    QString groups;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % GroupLength == 0)
            groups += QChar{QChar::Nbsp};
        groups += digits.at(i);
    }
    return groups;
}

QString spaced(const QString &digits)
{
    QStringList single;
    for (const QChar digit : digits)
        single.append(digit);
    return single.join(u' ');
}

} // namespace latarnia
