// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SessionSignals.h"
#include "tests/session/FakeLogind.h"

#include <QSignalSpy>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What the computer says of whoever sits at it, over a bus of the test's own.
class TestSessionSignals : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<SessionSignals> m_signals;
    std::unique_ptr<QSignalSpy> m_left;
    std::unique_ptr<QSignalSpy> m_sleeps;

private Q_SLOTS:
    void initTestCase()
    {
        m_bus = std::make_unique<PrivateBus>();
        if (m_bus->address().isEmpty())
            QSKIP("there is no dbus-daemon here, so nobody could say anything");
        qputenv("XDG_SESSION_ID", "31");
    }

    void init()
    {
        m_logind = std::make_unique<FakeLogind>(m_bus->connect(u"logind"_s));
        QVERIFY(m_logind->isThere());
        const auto own = m_bus->connect(u"own"_s);
        m_signals = std::make_unique<SessionSignals>(own, own);
        m_left = std::make_unique<QSignalSpy>(m_signals.get(), &SessionSignals::deskLeft);
        m_sleeps = std::make_unique<QSignalSpy>(m_signals.get(), &SessionSignals::sleepComes);
        QTRY_COMPARE(m_logind->holds(), 1);
        QTRY_VERIFY(m_logind->wasAskedForTheSession());
        QTest::qWait(50); // its answer is on the way
    }

    void cleanup()
    {
        m_signals.reset();
        m_logind.reset();
        QDBusConnection::disconnectFromBus(u"own"_s);
        QDBusConnection::disconnectFromBus(u"logind"_s);
    }

    void sleepIsHeldUpUntilEverythingIsKept()
    {
        QCOMPARE(m_logind->how(), (QStringList{u"sleep"_s, u"delay"_s}));
        QVERIFY(!m_logind->maySleep());
        m_logind->prepareForSleep(true);
        QTRY_COMPARE(m_sleeps->size(), 1);
        QVERIFY(!m_logind->maySleep());
        m_signals->letSleep();
        QTRY_VERIFY(m_logind->maySleep());
    }

    void afterSleepItIsHeldUpAnew()
    {
        m_logind->prepareForSleep(true);
        QTRY_COMPARE(m_sleeps->size(), 1);
        m_signals->letSleep();
        m_logind->prepareForSleep(false);
        QTRY_COMPARE(m_logind->holds(), 2);
        QVERIFY(!m_logind->maySleep());
        QCOMPARE(m_sleeps->size(), 1);
    }

    void aLockedSessionIsADeskThatWasLeft()
    {
        m_logind->lock();
        QTRY_COMPARE(m_left->size(), 1);
        m_logind->change(u"LockedHint"_s, true);
        QTRY_COMPARE(m_left->size(), 2);
        m_logind->change(u"LockedHint"_s, false);
        QTest::qWait(50);
        QCOMPARE(m_left->size(), 2);
    }

    void anotherPersonAtTheComputerIsToo()
    {
        m_logind->change(u"Active"_s, false);
        QTRY_COMPARE(m_left->size(), 1);
        m_logind->change(u"Active"_s, true);
        QTest::qWait(50);
        QCOMPARE(m_left->size(), 1);
    }

    void theScreenSaverOfAnyDesktopIsHeard_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::newRow("most") << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s;
        QTest::newRow("Xfce") << u"org.xfce.ScreenSaver"_s;
    }

    void theScreenSaverOfAnyDesktopIsHeard()
    {
        QFETCH(const QString, interface);
        auto desktop = m_bus->connect(u"logind"_s);
        for (const bool isActive : {false, true}) {
            auto signal = QDBusMessage::createSignal(u"/ScreenSaver"_s, interface, u"ActiveChanged"_s);
            signal << isActive;
            desktop.send(signal);
        }
        QTRY_COMPARE(m_left->size(), 1);
    }

    void withoutABusNothingIsSaidAndNothingHappens()
    {
        QTest::failOnWarning(QRegularExpression{u".*"_s});
        const QDBusConnection none{u"nobody"_s};
        SessionSignals alone{none, none};
        alone.letSleep();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestSessionSignals)
#include "tst_session_signals.moc"
