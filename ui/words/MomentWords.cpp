// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/MomentWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace latarnia {

QDateTime inWarsaw(const QDateTime &moment)
{
    static const QTimeZone zone{"Europe/Warsaw"};
    return moment.toTimeZone(zone);
}

QString clockTime(const QDateTime &moment)
{
    return inWarsaw(moment).toString(QStringLiteral("HH:mm:ss"));
}

QString hourAndMinute(const QDateTime &moment)
{
    return inWarsaw(moment).toString(QStringLiteral("HH:mm"));
}

QString dayAndTime(const QDateTime &moment)
{
    //: Day and time in a list, as QDateTime::toString understands it; day before month in all three
    //: languages.
    return inWarsaw(moment).toString(QCoreApplication::translate("MomentWords", "dd.MM. HH:mm"));
}

QString dayYearAndTime(const QDateTime &moment)
{
    return inWarsaw(moment).toString(dayFieldFormat());
}

QString dayFieldFormat()
{
    //: Day with its year and time in a field, as QDateTime::toString understands it; day before month in all
    //: three languages.
    return QCoreApplication::translate("MomentWords", "dd.MM.yyyy HH:mm");
}

QString weekdayAndTime(const QDateTime &moment)
{
    const auto local = inWarsaw(moment);
    const auto day = QLocale{}.dayName(local.date().dayOfWeek());
    //: %1 is a day of the week, %2 a time.
    return QCoreApplication::translate("MomentWords", "%1, %2").arg(day, hourAndMinute(moment));
}

QString duration(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace latarnia
