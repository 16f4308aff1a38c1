// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/IdleLock.h"
#include "core/desk/ScreenPin.h"
#include "core/desk/StoreAccess.h"
#include "tests/support/TestVault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The digits that bring a hidden screen back, and after how long the desk locks.
class TestScreenPin : public QObject
{
    Q_OBJECT

    qint64 m_now{1000};

private Q_SLOTS:
    void onlyFourToEightDigitsAreAPin()
    {
        for (const auto &digits : {u"1234"_s, u"00000000"_s})
            QVERIFY(ScreenPin::isPin(digits));
        for (const auto &other : {u""_s, u"123"_s, u"123456789"_s, u"12 34"_s, u"12a4"_s, u"١٢٣٤"_s})
            QVERIFY2(!ScreenPin::isPin(other), qPrintable(other));
    }

    void theRightDigitsOpenAndNoOthers()
    {
        ScreenPin pin{[this] { return m_now; }};
        QVERIFY(!pin.isSet());
        QCOMPARE(pin.take(u"1234"_s), PinAnswer::NotYet); // there is none
        pin.set(u"0417"_s);
        QVERIFY(pin.isSet());
        QCOMPARE(pin.take(u"417"_s), PinAnswer::Wrong);
        QCOMPARE(pin.take(u"04170"_s), PinAnswer::Wrong);
        QCOMPARE(pin.take(u"0417"_s), PinAnswer::Right);
        pin.forget();
        QVERIFY(!pin.isSet());
    }

    void afterThreeWrongTriesTheWaitGrowsAndStaysShort()
    {
        ScreenPin pin{[this] { return m_now; }};
        pin.set(u"0417"_s);
        QList<qint64> waits;
        for (int i = 0; i < 9; ++i) {
            QCOMPARE(pin.take(u"1111"_s), PinAnswer::Wrong);
            waits.append(pin.waitMs());
            if (waits.last() > 0)
                QCOMPARE(pin.take(u"0417"_s), PinAnswer::NotYet); // not looked at, and not counted
            m_now += waits.last();
        }
        QCOMPARE(waits, (QList<qint64>{0, 0, 5000, 10'000, 20'000, 30'000, 30'000, 30'000, 30'000}));
        QCOMPARE(pin.take(u"0417"_s), PinAnswer::Right);
        QCOMPARE(pin.take(u"1111"_s), PinAnswer::Wrong);
        QCOMPARE(pin.waitMs(), 0); // whoever knew it begins anew
    }

    void theTimeUntilTheLockIsKeptWithinItsBounds()
    {
        const QTemporaryDir folder;
        const auto access = alone(testVault(folder.filePath(u"d"_s)));
        QCOMPARE(*idleLock(access), UsualIdle);
        QVERIFY(keepIdleLock(access, 5min));
        QCOMPARE(*idleLock(access), 5min);
        QVERIFY(keepIdleLock(access, 0min));
        QCOMPARE(*idleLock(access), 1min);
        QVERIFY(keepIdleLock(access, std::chrono::hours{24}));
        QCOMPARE(*idleLock(access), 15min);
    }
};

QTEST_GUILESS_MAIN(TestScreenPin)
#include "tst_screen_pin.moc"
