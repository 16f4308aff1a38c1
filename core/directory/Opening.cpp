// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/Opening.h"

#include <QTimeZone>

#include <algorithm>

namespace latarnia {

namespace {

constexpr int MinutesADay = 24 * 60;
constexpr int LookAheadDays = 60;

const QTimeZone &warsaw()
{
    static const QTimeZone zone{"Europe/Warsaw"};
    return zone;
}

/// A range belongs to the day it begins on; on a holiday that day has none.
bool beginsOn(const OpeningHours &hours, const Holidays &holidays, QDate date)
{
    return hours.onHoliday == OnHoliday::AsUsual || !holidays.isHoliday(date);
}

bool coveredFrom(const OpeningHours &hours, const Holidays &holidays, QDate date, int minute)
{
    for (const auto &range : hours.ranges) {
        if (range.weekday == date.dayOfWeek() && minute >= range.from && minute < range.to
            && beginsOn(hours, holidays, date))
            return true;
    }
    return false;
}

/// The moments of one day at which a closed service can begin to be open: the beginnings of its ranges, in an
/// hour that comes twice both of them, and the change of the clock, which can lead into a range.
QList<QDateTime> possibleOpenings(const OpeningHours &hours, QDate date)
{
    QList<QDateTime> moments;
    const auto midnight = QDateTime{date, QTime{0, 0}, warsaw()}.toUTC();
    const auto change = warsaw().nextTransition(midnight.addSecs(-1)).atUtc.toUTC();
    if (change.isValid() && change < midnight.addDays(1))
        moments.append(change);
    for (const auto &range : hours.ranges) {
        if (range.weekday != date.dayOfWeek())
            continue;
        for (const int minute : {range.from - 60, range.from, range.from + 60})
            moments.append(midnight.addSecs(minute * 60));
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

} // namespace

WallMoment wallMomentOf(const QDateTime &utc)
{
    const auto local = utc.toTimeZone(warsaw());
    return {.utc = utc, .date = local.date(), .minute = local.time().hour() * 60 + local.time().minute()};
}

OpenState openAt(const Service &service, const Holidays &holidays, const WallMoment &moment)
{
    if (!service.hours)
        return OpenState::Unknown;
    const auto &hours = *service.hours;
    const bool open = hours.always || coveredFrom(hours, holidays, moment.date, moment.minute)
        || coveredFrom(hours, holidays, moment.date.addDays(-1), moment.minute + MinutesADay);
    return open ? OpenState::Open : OpenState::Closed;
}

QDateTime opensNext(const Service &service, const Holidays &holidays, const WallMoment &moment)
{
    if (openAt(service, holidays, moment) != OpenState::Closed)
        return {};
    for (int days = 0; days <= LookAheadDays; ++days) {
        const auto openings = possibleOpenings(*service.hours, moment.date.addDays(days));
        for (const auto &at : openings) {
            if (at > moment.utc && openAt(service, holidays, wallMomentOf(at)) == OpenState::Open)
                return at;
        }
    }
    return {};
}

} // namespace latarnia
