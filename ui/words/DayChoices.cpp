// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/DayChoices.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

QList<QPair<QString, QString>> dayChoices(const QDate &today, const QList<int> &after, const QDate &chosen)
{
    QList<QDate> days;
    for (const int count : after)
        days.append(today.addDays(count));
    if (chosen.isValid() && !days.contains(chosen))
        days.append(chosen);
    std::sort(days.begin(), days.end());
    const QLocale locale;
    QList<QPair<QString, QString>> choices;
    for (const auto &day : std::as_const(days))
        choices.append({day.toString(Qt::ISODate),
                        locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' '
                            + locale.toString(day, QLocale::ShortFormat)});
    return choices;
}

} // namespace latarnia
