// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/IdleWatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace latarnia;
using namespace std::chrono_literals;

/// Nobody touches a key; the time is the test's own.
class TestIdleWatch : public QObject
{
    Q_OBJECT

    qint64 m_now{0};

    void pass(IdleWatch &watch, std::chrono::seconds time)
    {
        m_now += std::chrono::milliseconds{time}.count();
        watch.look();
    }

private Q_SLOTS:
    void itWarnsAndThenTellsOnce()
    {
        IdleWatch watch{[this] { return m_now; }};
        QSignalSpy warned{&watch, &IdleWatch::warned};
        QSignalSpy reached{&watch, &IdleWatch::reached};
        pass(watch, 164s);
        QCOMPARE(warned.size(), 0);
        pass(watch, 1s);
        QCOMPARE(warned.last().first().toInt(), 15);
        pass(watch, 14s);
        QCOMPARE(warned.last().first().toInt(), 1);
        QCOMPARE(reached.size(), 0);
        pass(watch, 1s);
        QCOMPARE(reached.size(), 1);
        pass(watch, 600s);
        QCOMPARE(reached.size(), 1);
    }

    void anyKeyStays()
    {
        IdleWatch watch{[this] { return m_now; }};
        QSignalSpy stayed{&watch, &IdleWatch::stayed};
        QSignalSpy reached{&watch, &IdleWatch::reached};
        QWidget window;
        pass(watch, 170s);
        QTest::keyClick(&window, Qt::Key_Shift);
        QCOMPARE(stayed.size(), 1);
        pass(watch, 179s);
        QCOMPARE(reached.size(), 0);
        pass(watch, 1s);
        QCOMPARE(reached.size(), 1);
        QTest::mouseClick(&window, Qt::LeftButton);
        pass(watch, 180s);
        QCOMPARE(reached.size(), 2);
    }

    void aBookOnTheKeyboardAndAStillMouseAreNobody()
    {
        IdleWatch watch{[this] { return m_now; }};
        QSignalSpy reached{&watch, &IdleWatch::reached};
        QWidget window;
        const auto move = [&](QPointF at) {
            QMouseEvent event{QEvent::MouseMove, at, at, Qt::NoButton, Qt::NoButton, Qt::NoModifier};
            QCoreApplication::sendEvent(&window, &event);
        };
        pass(watch, 100s);
        move({5, 5}); // where it was all the time, as far as anybody knows
        QKeyEvent held{QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"), true};
        QCoreApplication::sendEvent(&window, &held);
        move({5, 5});
        pass(watch, 80s);
        QCOMPARE(reached.size(), 1);
        move({6, 5});
        pass(watch, 179s);
        QCOMPARE(reached.size(), 1);
    }

    void aShorterLimitLeavesTheTimeOfTheWarning()
    {
        IdleWatch watch{[this] { return m_now; }};
        watch.setLimit(15min);
        QSignalSpy warned{&watch, &IdleWatch::warned};
        QSignalSpy reached{&watch, &IdleWatch::reached};
        pass(watch, 600s);
        watch.setLimit(1min); // the call is over
        watch.look();
        QCOMPARE(warned.last().first().toInt(), 15);
        QCOMPARE(reached.size(), 0);
        pass(watch, 15s);
        QCOMPARE(reached.size(), 1);
    }
};

QTEST_MAIN(TestIdleWatch)
#include "tst_idle_watch.moc"
