// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/WhatIsDue.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

// The second statement of the table: days by their number, Warsaw by the rule of the European Union, nothing
// of Qt's calendar or time zones.

constexpr qint64 Hour = 3'600'000;
constexpr qint64 Day = 24 * Hour;

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysIn(int year, int month)
{
    constexpr int days[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && isLeap(year) ? 1 : 0);
}

/// Days since 1970.
qint64 numberOf(int year, int month, int day)
{
    qint64 number = day - 1;
    for (int y = 1970; y < year; ++y)
        number += isLeap(y) ? 366 : 365;
    for (int m = 1; m < month; ++m)
        number += daysIn(year, m);
    return number;
}

struct Date
{
    int year{1970};
    int month{1};
    int day{1};
};

Date dateOf(qint64 number)
{
    Date date;
    for (; number >= (isLeap(date.year) ? 366 : 365); ++date.year)
        number -= isLeap(date.year) ? 366 : 365;
    for (; number >= daysIn(date.year, date.month); ++date.month)
        number -= daysIn(date.year, date.month);
    date.day = int(number) + 1;
    return date;
}

/// 1:00 UTC on the last Sunday of a month; 1 January 1970 was a Thursday.
qint64 change(int year, int month)
{
    auto day = numberOf(year, month, daysIn(year, month));
    while ((day + 4) % 7 != 0)
        --day;
    return day * Day + Hour;
}

qint64 offsetAt(qint64 utc)
{
    const int year = dateOf(utc / Day).year;
    return utc >= change(year, 3) && utc < change(year, 10) ? 2 * Hour : Hour;
}

qint64 dayInWarsaw(qint64 utc)
{
    return (utc + offsetAt(utc)) / Day;
}

/// No change of the clocks is near midnight, so the offset of the evening before holds.
qint64 midnightInWarsaw(qint64 day)
{
    return day * Day - offsetAt(day * Day - 3 * Hour);
}

qint64 afterDays(qint64 from, int days)
{
    return midnightInWarsaw(dayInWarsaw(from) + days + 1);
}

qint64 afterMonths(qint64 from, int months)
{
    auto date = dateOf(dayInWarsaw(from));
    for (int i = 0; i < months; ++i) {
        if (++date.month > 12) {
            date.month = 1;
            ++date.year;
        }
    }
    date.day = std::min(date.day, daysIn(date.year, date.month));
    return midnightInWarsaw(numberOf(date.year, date.month, date.day) + 1);
}

qint64 afterYears(qint64 from, int years)
{
    return midnightInWarsaw(numberOf(dateOf(dayInWarsaw(from)).year + years + 1, 1, 1));
}

qint64 statedEnd(KeptData what, qint64 from)
{
    switch (what) {
    case KeptData::SilentNumber:
        return from + 72 * Hour;
    case KeptData::AbusiveNumber:
        return from + 24 * Hour;
    case KeptData::ControllerNumber:
        return from + 90 * Day;
    case KeptData::Contact:
        return afterDays(from, 30);
    case KeptData::Identity:
        return afterMonths(from, 12);
    case KeptData::Narrative:
        return afterMonths(from, 24);
    case KeptData::Row:
        return afterYears(from, 5);
    }
    return 0;
}

QDateTime moment(qint64 utc)
{
    return QDateTime::fromMSecsSinceEpoch(utc, QTimeZone::utc());
}

QDateTime utc(int year, int month, int day, int hour = 12, int minute = 0)
{
    return {QDate{year, month, day}, QTime{hour, minute}, QTimeZone::utc()};
}

/// Every day of nine years with two leap days in them, by the minutes around Warsaw's midnight and its
/// changes of the clock, and the last and first milliseconds.
QList<qint64> beginnings()
{
    QList<qint64> moments;
    for (auto day = numberOf(2023, 12, 1); day < numberOf(2032, 4, 1); ++day) {
        const auto midnight = midnightInWarsaw(day);
        for (const auto past : {qint64{0}, qint64{1}, 90 * 60'000LL, 3 * Hour, 13 * Hour, qint64{-1}})
            moments.append(midnight + past);
    }
    return moments;
}

} // namespace

class TestWhatIsDue : public QObject
{
    Q_OBJECT

    RetentionRules m_rules = *retentionFrom(*readPack(u":/packs/retention.json"_s));

    QList<DueData> due(const KeptCall &call, const QDateTime &now) const
    {
        return whatIsDue(m_rules, call, now);
    }
    bool isDue(KeptData what, const KeptCall &call, qint64 now) const
    {
        const auto all = due(call, moment(now));
        return std::any_of(all.begin(), all.end(), [what](const DueData &each) { return each.what == what; });
    }

private Q_SLOTS:
    void everySpanEndsWhereTheSecondStatementSaysSo_data()
    {
        QTest::addColumn<KeptData>("what");
        for (const auto &[what, name] : codesOf(KeptData{}))
            QTest::newRow(name) << what;
    }

    void everySpanEndsWhereTheSecondStatementSaysSo()
    {
        QFETCH(KeptData, what);
        const auto moments = beginnings();
        QVERIFY(moments.size() > 18'000);
        for (const auto from : moments) {
            const auto end = endOf(m_rules.spanOf(what), moment(from));
            if (end.toMSecsSinceEpoch() != statedEnd(what, from))
                QCOMPARE(end, moment(statedEnd(what, from)));
        }
    }

    void aPartIsDueFromItsEndOnAndNotAMillisecondBefore_data()
    {
        QTest::addColumn<KeptData>("what");
        for (const auto what : {KeptData::Contact, KeptData::Identity, KeptData::Narrative, KeptData::Row})
            QTest::newRow(codeOf(what).data()) << what;
    }

    void aPartIsDueFromItsEndOnAndNotAMillisecondBefore()
    {
        QFETCH(KeptData, what);
        for (const auto from : beginnings()) {
            const KeptCall call{.hasContact = what == KeptData::Contact,
                                .hasIdentity = what == KeptData::Identity,
                                .hasNarrative = what == KeptData::Narrative,
                                .startedAt = moment(from)};
            const auto end = statedEnd(what, from);
            QVERIFY(!isDue(what, call, end - 1));
            QVERIFY(isDue(what, call, end));
            QVERIFY(isDue(what, call, end + 1));
        }
    }

    void theExamplesThatSomebodyCanCheckByHand_data()
    {
        QTest::addColumn<KeptData>("what");
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("end");
        using enum KeptData;
        QTest::newRow("a year from a leap day") << Identity << utc(2024, 2, 29) << utc(2025, 2, 28, 23);
        QTest::newRow("two years to a leap year") << Narrative << utc(2026, 2, 28) << utc(2028, 2, 28, 23);
        QTest::newRow("two years from a leap day") << Narrative << utc(2028, 2, 29) << utc(2030, 2, 28, 23);
        QTest::newRow("thirty days over the spring change")
            << Contact << utc(2026, 3, 20) << utc(2026, 4, 19, 22);
        QTest::newRow("thirty days over the autumn change")
            << Contact << utc(2026, 10, 20) << utc(2026, 11, 19, 23);
        QTest::newRow("the last minute of a year in Warsaw")
            << Row << utc(2024, 12, 31, 22, 59) << utc(2029, 12, 31, 23);
        QTest::newRow("the first minute of the next")
            << Row << utc(2024, 12, 31, 23) << utc(2030, 12, 31, 23);
        QTest::newRow("a moment, not a day") << SilentNumber << utc(2026, 3, 28, 1) << utc(2026, 3, 31, 1);
    }

    void theExamplesThatSomebodyCanCheckByHand()
    {
        QFETCH(KeptData, what);
        QFETCH(QDateTime, from);
        QFETCH(QDateTime, end);
        QCOMPARE(endOf(m_rules.spanOf(what), from), end);
        QCOMPARE(moment(statedEnd(what, from.toMSecsSinceEpoch())), end);
    }

    void onlyWhatIsThereIsDue()
    {
        const KeptCall bare{.startedAt = utc(2024, 6, 1)};
        QVERIFY(due(bare, utc(2029, 12, 31)).isEmpty());
        QCOMPARE(due(bare, utc(2030, 1, 1)), (QList<DueData>{{KeptData::Row, utc(2029, 12, 31, 23), {}}}));
    }

    void aPlannedContactIsWaitedFor_data()
    {
        QTest::addColumn<KeptCall>("call");
        QTest::addColumn<QDateTime>("end");
        const auto began = utc(2026, 6, 1);
        QTest::newRow("no plan") << KeptCall{.hasContact = true,
                                             .startedAt = began,
                                             .endedAt = utc(2026, 6, 2)}
                                 << utc(2026, 7, 2, 22);
        QTest::newRow("ring back until") << KeptCall{.hasContact = true,
                                                     .startedAt = began,
                                                     .endedAt = began,
                                                     .ringsBackUntil = utc(2026, 6, 14, 21, 59)}
                                         << utc(2026, 7, 14, 22);
        QTest::newRow("a plan that was over before") << KeptCall{.hasContact = true,
                                                                 .startedAt = began,
                                                                 .endedAt = began,
                                                                 .ringsBackUntil = utc(2026, 5, 14)}
                                                     << utc(2026, 7, 1, 22);
        QTest::newRow("follow-up") << KeptCall{.hasContact = true,
                                               .startedAt = began,
                                               .endedAt = began,
                                               .followUp = QDate{2026, 9, 1}}
                                   << utc(2026, 10, 1, 22);
        QTest::newRow("a return number holds longer") << KeptCall{.hasContact = true,
                                                                  .startedAt = began,
                                                                  .endedAt = began,
                                                                  .returnsUntil = utc(2026, 8, 1, 3)}
                                                      << utc(2026, 8, 1, 3);
    }

    void aPlannedContactIsWaitedFor()
    {
        QFETCH(KeptCall, call);
        QFETCH(QDateTime, end);
        QVERIFY(due(call, end.addMSecs(-1)).isEmpty());
        QCOMPARE(due(call, end), (QList<DueData>{{KeptData::Contact, end, {}}}));
    }

    void theRowGoesLast()
    {
        KeptCall call{.hasContact = true,
                      .startedAt = utc(2024, 6, 1),
                      .endedAt = utc(2024, 6, 1),
                      .ringsBackUntil = utc(2031, 1, 1)};
        QVERIFY(!isDue(KeptData::Row, call, utc(2031, 1, 31).toMSecsSinceEpoch()));
        const auto all = due(call, utc(2031, 2, 1));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.last(), (DueData{KeptData::Row, all.first().since, {}}));
        const auto longer
            = withChanges(m_rules, {{KeptData::Identity, {SpanUnit::Months, 120}, utc(2026, 1, 1), u"a"_s}});
        call = {.hasIdentity = true, .startedAt = utc(2024, 6, 1), .endedAt = utc(2024, 6, 1)};
        QVERIFY(whatIsDue(longer, call, utc(2034, 6, 1)).isEmpty());
        QCOMPARE(whatIsDue(longer, call, utc(2034, 6, 2)).size(), 2);
    }

    void whatIsHeldIsSaidWithItsReason()
    {
        const auto heldOf = [this](KeptCall call) {
            call.hasIdentity = call.hasNarrative = true;
            call.startedAt = utc(2024, 6, 1);
            const auto all = due(call, utc(2030, 6, 1));
            QList<std::optional<HeldBecause>> held;
            for (const auto &each : all)
                held.append(each.held);
            return held;
        };
        const auto thrice
            = [](std::optional<HeldBecause> held) { return QList<std::optional<HeldBecause>>(3, held); };
        QCOMPARE(heldOf({}), thrice({}));
        QCOMPARE(heldOf({.isHeld = true}), thrice(HeldBecause::LegalHold));
        QCOMPARE(heldOf({.isRestricted = true}), thrice(HeldBecause::Restriction));
        QCOMPARE(heldOf({.isHeld = true, .isRestricted = true}), thrice(HeldBecause::LegalHold));
        QCOMPARE(heldOf({.isOpen = true, .isHeld = true}), thrice(HeldBecause::StillOpen));
    }

    void aClockThatJumpedErasesNothingByItself()
    {
        const auto last = utc(2026, 11, 27, 3);
        QVERIFY(isClockPlausible(last, last));
        QVERIFY(isClockPlausible(last, last.addDays(LongestQuietDays)));
        QVERIFY(!isClockPlausible(last, last.addDays(LongestQuietDays).addSecs(1)));
        QVERIFY(!isClockPlausible(last, last.addYears(10)));
        QVERIFY(isClockPlausible(last, last.addDays(-1)));
        QVERIFY(!isClockPlausible(last, last.addDays(-1).addSecs(-1)));
        QVERIFY(!isClockPlausible({}, last));
    }
};

QTEST_GUILESS_MAIN(TestWhatIsDue)
#include "tst_what_is_due.moc"
