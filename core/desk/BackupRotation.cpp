// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/BackupRotation.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace latarnia {

namespace {

QDate dayOf(const QDateTime &moment)
{
    static const QTimeZone warsaw{"Europe/Warsaw"};
    return moment.toTimeZone(warsaw).date();
}

QDate weekOf(const QDateTime &moment)
{
    const auto day = dayOf(moment);
    return day.addDays(1 - day.dayOfWeek());
}

/// Adds the newest of each of the first @p count periods of @p made, which begins with the newest.
template<typename Period>
void keepNewestOf(const QList<QDateTime> &made, int count, Period periodOf, QSet<QDateTime> &kept)
{
    QSet<QDate> periods;
    for (const auto &moment : made) {
        const auto period = periodOf(moment);
        if (periods.contains(period))
            continue;
        if (periods.size() == count)
            return;
        periods.insert(period);
        kept.insert(moment);
    }
}

constexpr int SecondsOfAnHour = 3600;

} // namespace

QList<QDateTime> backupsToRemove(QList<QDateTime> made)
{
    std::sort(made.begin(), made.end(), std::greater<>{});
    QSet<QDateTime> kept;
    keepNewestOf(made, DaysKept, dayOf, kept);
    keepNewestOf(made, WeeksKept, weekOf, kept);
    made.removeIf([&](const QDateTime &moment) { return kept.contains(moment); });
    return made;
}

bool isBackupDue(const QList<QDateTime> &made, const QDateTime &now)
{
    return std::none_of(made.begin(), made.end(),
                        [&](const QDateTime &moment) { return dayOf(moment) == dayOf(now); });
}

bool isBackupOverdue(const QList<QDateTime> &made, const QDateTime &now)
{
    return std::none_of(made.begin(), made.end(), [&](const QDateTime &moment) {
        const auto age = moment.secsTo(now);
        return age >= -SecondsOfAnHour && age <= BackupAlarmHours * SecondsOfAnHour;
    });
}

} // namespace latarnia
