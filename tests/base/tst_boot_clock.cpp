// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/BootClock.h"

#include <QTest>
#include <QUuid>

using namespace latarnia;

class TestBootClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStartOfTheComputerHasOneName()
    {
        QVERIFY(!QUuid{bootId()}.isNull());
        QCOMPARE(bootId(), bootId());
    }

    void itsMillisecondsOnlyGrow()
    {
        const auto before = bootMilliseconds();
        QVERIFY(before > 0);
        QTest::qSleep(20);
        const auto passed = bootMilliseconds() - before;
        QVERIFY(passed >= 20 && passed < 60'000);
    }
};

QTEST_GUILESS_MAIN(TestBootClock)
#include "tst_boot_clock.moc"
