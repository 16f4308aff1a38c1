// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/Span.h"

#include <QTimeZone>

namespace latarnia {

namespace {

const QTimeZone &warsaw()
{
    static const QTimeZone zone{"Europe/Warsaw"};
    return zone;
}

/// The clocks change there after midnight, so every day begins at 0:00.
QDateTime beginOf(const QDate &day)
{
    return QDateTime{day, QTime{0, 0}, warsaw()}.toUTC();
}

} // namespace

QDateTime endOf(const Span &span, const QDateTime &from)
{
    const auto day = from.toTimeZone(warsaw()).date();
    switch (span.unit) {
    case SpanUnit::Hours:
        return from.toUTC().addSecs(qint64{span.count} * 3600);
    case SpanUnit::Days:
        return beginOf(day.addDays(span.count + 1));
    case SpanUnit::Months:
        return beginOf(day.addMonths(span.count).addDays(1));
    case SpanUnit::Years:
        return beginOf({day.year() + span.count + 1, 1, 1});
    }
    return {};
}

} // namespace latarnia
