// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ClockWatch.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/SealedFolder.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// The clock of the computer jumps, as clocks do when a battery is empty or somebody sets it.
class TestClockWatch : public QObject
{
    Q_OBJECT

    const QDateTime m_night{{2026, 11, 27}, {3, 14}, QTimeZone::utc()};

private Q_SLOTS:
    void aClockBehindTheLastLineOrMoreThanADayAheadIsOddAtTheOpening_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("odd");
        QTest::newRow("the same moment") << qint64{0} << false;
        QTest::newRow("a minute back") << qint64{-60} << false;
        QTest::newRow("three minutes back") << qint64{-180} << true;
        QTest::newRow("a day back") << qint64{-86'400} << true;
        QTest::newRow("to 1970") << -m_night.toSecsSinceEpoch() << true;
        QTest::newRow("after a quiet day") << qint64{86'400} << false;
        QTest::newRow("more than a day ahead") << qint64{86'401} << true;
        QTest::newRow("ten years ahead") << qint64{315'360'000} << true;
    }

    void aClockBehindTheLastLineOrMoreThanADayAheadIsOddAtTheOpening()
    {
        QFETCH(qint64, seconds);
        QFETCH(bool, odd);
        const auto now = m_night.addSecs(seconds);
        const auto jump = jumpAtOpening(m_night, now);
        QCOMPARE(jump.has_value(), odd);
        if (!jump)
            return;
        QCOMPARE(jump->isBehind(), seconds < 0);
        QCOMPARE(jump->expected, m_night);
        QCOMPARE(jump->said, now);
    }

    void aVaultWithoutALineKnowsNoTime() { QVERIFY(!jumpAtOpening({}, m_night)); }

    void aJumpWhileTheProgramRunsIsToldOnceAndAWalkingClockNever()
    {
        auto now = m_night;
        qint64 passed = 0;
        ClockWatch watch{[&] { return now; }, [&] { return passed; }};
        QSignalSpy jumped{&watch, &ClockWatch::jumped};
        const auto walk = [&](int seconds) {
            now = now.addSecs(seconds);
            passed += seconds * 1000;
            watch.look();
        };
        for (int i = 0; i < 2000; ++i)
            walk(31);
        now = now.addSecs(100); // a correction nobody needs to hear of
        walk(30);
        QCOMPARE(jumped.size(), 0);
        now = now.addDays(-1);
        walk(30);
        walk(30);
        QCOMPARE(jumped.size(), 1);
        const auto jump = jumped.first().first().value<ClockJump>();
        QVERIFY(jump.isBehind());
        QCOMPARE(jump.said.secsTo(jump.expected), 86'400);
        now = now.addYears(10);
        walk(30);
        QCOMPARE(jumped.size(), 2);
        QVERIFY(!jumped.last().first().value<ClockJump>().isBehind());
    }

    void aDeskSaysWhenSomethingWasLastKeptInIt()
    {
        const SealedFolder folder;
        QVERIFY(!folder.openDesk()->feed().lastKept().isValid());
        {
            const auto desk = folder.openDesk();
            takeCall(*desk);
        }
        const auto kept = folder.openDesk()->feed().lastKept();
        QVERIFY(qAbs(kept.secsTo(utcNow())) < 60);
    }

    void everyCallGetsANumberOfItsOwnWhileTheClockGoesBackAndForth()
    {
        const SealedFolder folder;
        auto now = m_night;
        const auto clock = [&] { return now; };
        QStringList numbers;
        for (const int days : {0, -1, 3650, -20000, 0}) {
            now = m_night.addDays(days);
            const auto desk = *Desk::open(folder.vaults().live, atTheDesk(), clock);
            const auto call = takeCall(*desk);
            QVERIFY(!call.number.isEmpty());
            QVERIFY(!numbers.contains(call.number));
            numbers.append(call.number);
        }
        QCOMPARE(numbers.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestClockWatch)
#include "tst_clock_watch.moc"
