// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/Opening.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QDateTime warsaw(const QString &local)
{
    return QDateTime::fromString(local, Qt::ISODate).toUTC();
}

Service open(QList<OpenRange> ranges, OnHoliday onHoliday = OnHoliday::Closed)
{
    return {.id = u"x"_s, .hours = OpeningHours{.ranges = std::move(ranges), .onHoliday = onHoliday}};
}

QList<OpenRange> weekdays(int from, int to)
{
    QList<OpenRange> ranges;
    for (int day = 1; day <= 5; ++day)
        ranges.append({.weekday = day, .from = from, .to = to});
    return ranges;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

    Holidays m_holidays = *holidaysFrom(*readPack(u":/packs/holidays.json"_s));

    OpenState at(const Service &service, const QString &moment) const
    {
        return openAt(service, m_holidays, wallMomentOf(warsaw(moment)));
    }

    QString next(const Service &service, const QString &moment) const
    {
        return opensNext(service, m_holidays, wallMomentOf(warsaw(moment))).toString(Qt::ISODate);
    }

private Q_SLOTS:
    void easterIsWhereTheChurchPutsIt_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("easter");
        QTest::newRow("2024") << 2024 << QDate{2024, 3, 31};
        QTest::newRow("2025") << 2025 << QDate{2025, 4, 20};
        QTest::newRow("2026") << 2026 << QDate{2026, 4, 5};
        QTest::newRow("2027") << 2027 << QDate{2027, 3, 28};
        QTest::newRow("2028") << 2028 << QDate{2028, 4, 16};
        QTest::newRow("2029") << 2029 << QDate{2029, 4, 1};
        QTest::newRow("2030") << 2030 << QDate{2030, 4, 21};
    }

    void easterIsWhereTheChurchPutsIt()
    {
        QFETCH(int, year);
        QTEST(easterSunday(year), "easter");
    }

    void holidaysAreRules_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("holiday");
        QTest::newRow("Christmas Eve 2024") << QDate{2024, 12, 24} << false;
        QTest::newRow("Christmas Eve 2025") << QDate{2025, 12, 24} << true;
        QTest::newRow("Easter Monday 2026") << QDate{2026, 4, 6} << true;
        QTest::newRow("Corpus Christi 2026") << QDate{2026, 6, 4} << true;
        QTest::newRow("3 May") << QDate{2026, 5, 3} << true;
        QTest::newRow("2 May") << QDate{2026, 5, 2} << false;
        QTest::newRow("Epiphany 2010") << QDate{2010, 1, 6} << false;
        QTest::newRow("Epiphany 2011") << QDate{2011, 1, 6} << true;
    }

    void holidaysAreRules()
    {
        QFETCH(QDate, date);
        QTEST(m_holidays.isHoliday(date), "holiday");
    }

    void officeHoursAreWallTime()
    {
        const auto office = open(weekdays(9 * 60, 17 * 60));
        QCOMPARE(at(office, u"2026-01-12T09:00:00+01:00"_s), OpenState::Open);
        QCOMPARE(at(office, u"2026-01-12T08:59:00+01:00"_s), OpenState::Closed);
        QCOMPARE(at(office, u"2026-07-13T09:00:00+02:00"_s), OpenState::Open);
        QCOMPARE(at(office, u"2026-07-13T17:00:00+02:00"_s), OpenState::Closed);
        QCOMPARE(at(office, u"2026-07-12T12:00:00+02:00"_s), OpenState::Closed);
    }

    void closedOnAHolidayUnlessItSaysOtherwise()
    {
        QCOMPARE(at(open(weekdays(540, 1020)), u"2026-11-11T12:00:00+01:00"_s), OpenState::Closed);
        QCOMPARE(at(open(weekdays(540, 1020), OnHoliday::AsUsual), u"2026-11-11T12:00:00+01:00"_s),
                 OpenState::Open);
    }

    void aRangeOverMidnightBelongsToTheDayItBegins()
    {
        const auto night = open({{.weekday = 5, .from = 22 * 60, .to = 30 * 60}});
        QCOMPARE(at(night, u"2026-01-16T23:00:00+01:00"_s), OpenState::Open);
        QCOMPARE(at(night, u"2026-01-17T05:59:00+01:00"_s), OpenState::Open);
        QCOMPARE(at(night, u"2026-01-17T06:00:00+01:00"_s), OpenState::Closed);
        QCOMPARE(at(night, u"2026-01-16T05:00:00+01:00"_s), OpenState::Closed);
    }

    void whatIsNotKnownIsUnknown()
    {
        QCOMPARE(at(Service{.id = u"x"_s}, u"2026-01-16T12:00:00+01:00"_s), OpenState::Unknown);
        QVERIFY(next(Service{.id = u"x"_s}, u"2026-01-16T12:00:00+01:00"_s).isEmpty());
        QVERIFY(next(open({}), u"2026-01-16T12:00:00+01:00"_s).isEmpty());
    }

    void itOpensAfterTheWeekendAndTheHoliday()
    {
        const auto office = open(weekdays(540, 1020));
        QCOMPARE(next(office, u"2026-01-16T18:00:00+01:00"_s), u"2026-01-19T08:00:00Z"_s);
        QCOMPARE(next(office, u"2026-04-03T18:00:00+02:00"_s),
                 u"2026-04-07T07:00:00Z"_s); // over Easter Monday
        QCOMPARE(next(office, u"2025-12-23T18:00:00+01:00"_s),
                 u"2025-12-29T08:00:00Z"_s); // 24, 25, 26, weekend
        QVERIFY(next(office, u"2026-01-16T12:00:00+01:00"_s).isEmpty()); // open already
    }

    void anOpeningInTheSkippedHourHappensWhenTheClockJumps()
    {
        const auto early = open({{.weekday = 7, .from = 2 * 60 + 30, .to = 5 * 60}});
        QCOMPARE(next(early, u"2026-03-29T00:30:00+01:00"_s), u"2026-03-29T01:00:00Z"_s);
        QCOMPARE(at(early, u"2026-03-29T03:00:00+02:00"_s), OpenState::Open);
    }

    void anOpeningInTheDoubledHourIsTheFirstOne()
    {
        const auto early = open({{.weekday = 7, .from = 2 * 60 + 30, .to = 5 * 60}});
        QCOMPARE(next(early, u"2026-10-25T00:30:00+02:00"_s), u"2026-10-25T00:30:00Z"_s);
        QCOMPARE(at(early, u"2026-10-25T02:45:00+02:00"_s), OpenState::Open);
        QCOMPARE(at(early, u"2026-10-25T02:45:00+01:00"_s), OpenState::Open);
        QCOMPARE(at(early, u"2026-10-25T02:15:00+01:00"_s),
                 OpenState::Closed); // the clock on the wall decides
    }

    void itOpensAgainInTheSecondPassOfTheDoubledHour()
    {
        const auto early = open({{.weekday = 7, .from = 2 * 60 + 30, .to = 5 * 60}});
        // At 02:15 of the second pass the first 02:30 is in the past.
        QCOMPARE(next(early, u"2026-10-25T02:15:00+01:00"_s), u"2026-10-25T01:30:00Z"_s);
        const auto night = open({{.weekday = 7, .from = 60, .to = 2 * 60 + 30}});
        QCOMPARE(next(night, u"2026-10-25T02:45:00+02:00"_s), u"2026-10-25T01:00:00Z"_s);
    }

    void aRangeInsideTheSkippedHourDoesNotOpenThatDay()
    {
        const auto brief = open({{.weekday = 7, .from = 2 * 60 + 10, .to = 2 * 60 + 50}});
        QCOMPARE(next(brief, u"2026-03-29T00:30:00+01:00"_s), u"2026-04-12T00:10:00Z"_s); // 5 April is Easter
    }

    void theNextOpeningIsTheFirstMinuteThatIsOpen()
    {
        // Every minute tried out around both changes of the clock, against many opening hours.
        QRandomGenerator random{7};
        for (const auto &begin : {u"2026-03-28T20:00:00+01:00"_s, u"2026-10-24T20:00:00+02:00"_s}) {
            for (int n = 0; n < 60; ++n) {
                QList<OpenRange> ranges;
                for (const int day : {6, 7, 1}) {
                    const int from = 10 * random.bounded(30);
                    ranges.append({.weekday = day, .from = from, .to = from + 10 + 10 * random.bounded(150)});
                }
                const auto service = open(ranges, OnHoliday::AsUsual);
                QDateTime expected;
                for (auto at = warsaw(begin).addSecs(30 * 3600); at >= warsaw(begin); at = at.addSecs(-60)) {
                    const auto moment = wallMomentOf(at);
                    if (openAt(service, m_holidays, moment) == OpenState::Open)
                        expected = at;
                    else if (expected.isValid())
                        QCOMPARE(opensNext(service, m_holidays, moment), expected);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
