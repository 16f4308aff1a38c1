// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/SpanWords.h"

#include "ui/words/DataWords.h"
#include "ui/words/MomentWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int HoursPeopleCountIn = 72; ///< more of them are said in days too

QString hoursOf(int count)
{
    const auto hours = QCoreApplication::translate("SpanWords", "%n hour(s)", nullptr, count);
    if (count <= HoursPeopleCountIn || count % 24 != 0)
        return hours;
    return hours + u" ("_s + textFor({.unit = SpanUnit::Days, .count = count / 24}) + u')';
}

} // namespace

QString textFor(const Span &span)
{
    switch (span.unit) {
    case SpanUnit::Hours:
        return hoursOf(span.count);
    case SpanUnit::Days:
        return QCoreApplication::translate("SpanWords", "%n day(s)", nullptr, span.count);
    case SpanUnit::Months:
        return QCoreApplication::translate("SpanWords", "%n month(s)", nullptr, span.count);
    case SpanUnit::Years:
        return QCoreApplication::translate("SpanWords", "%n year(s)", nullptr, span.count);
    }
    return {};
}

QString nameOf(SpanUnit unit)
{
    switch (unit) {
    case SpanUnit::Hours:
        return QCoreApplication::translate("SpanWords", "in hours");
    case SpanUnit::Days:
        return QCoreApplication::translate("SpanWords", "in days");
    case SpanUnit::Months:
        return QCoreApplication::translate("SpanWords", "in months");
    case SpanUnit::Years:
        return QCoreApplication::translate("SpanWords", "in years");
    }
    return {};
}

QString nameOf(CountedFrom from)
{
    switch (from) {
    case CountedFrom::Seen:
        return QCoreApplication::translate("SpanWords", "from the last call of that number");
    case CountedFrom::LastPlannedContact:
        return QCoreApplication::translate("SpanWords", "from the last planned contact");
    case CountedFrom::Closure:
        return QCoreApplication::translate("SpanWords", "from the closing of the call");
    case CountedFrom::TaskYear:
        return QCoreApplication::translate("SpanWords", "from the end of the year of the call");
    }
    return {};
}

QString spanLine(const SpanRow &row)
{
    const auto line
        = nameOf(row.today.what) + u" · "_s + textFor(row.today.span) + u' ' + nameOf(row.today.from);
    if (!row.isChanged())
        return line;
    //: %1 is a span, %2 a moment, %3 a person, %4 why, in their words.
    return line + u'\n'
        + QCoreApplication::translate("SpanWords", "By the table: %1. Changed %2 by %3: %4")
              .arg(textFor(row.ofTable), dayYearAndTime(row.today.changedAt), row.changedBy, row.words);
}

} // namespace latarnia
