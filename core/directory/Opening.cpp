// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/Opening.h"

#include <QTimeZone>

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

QDateTime utcOf(QDate date, int minute)
{
    const QDateTime local{date, QTime::fromMSecsSinceStartOfDay(minute * 60'000), warsaw()};
    if (local.isValid() && local.time().hour() * 60 + local.time().minute() == minute) {
        // Where the hour comes twice, Qt may answer with either; the first is an hour of summer time.
        const auto earlier = local.addSecs(-3600);
        return earlier.time() == local.time() && earlier.date() == local.date() ? earlier.toUTC()
                                                                                : local.toUTC();
    }
    // The minute does not exist: the opening happens when the clock jumps.
    const auto before = QDateTime{date, {}, warsaw()};
    const auto jump = warsaw().nextTransition(before);
    return jump.atUtc.toUTC();
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
        const auto date = moment.date.addDays(days);
        if (!beginsOn(*service.hours, holidays, date))
            continue;
        int first = MinutesADay;
        for (const auto &range : service.hours->ranges) {
            if (range.weekday == date.dayOfWeek() && (days > 0 || range.from > moment.minute))
                first = qMin(first, range.from);
        }
        if (first < MinutesADay)
            return utcOf(date, first);
    }
    return {};
}

} // namespace latarnia
