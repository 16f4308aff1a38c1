// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/FakeLogind.h"
#include "tests/support/SealedFolder.h"
#include "tests/support/ShippedProgram.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// The shipped program while the computer goes to sleep or its screen is locked, in the middle of a call.
class TestSleep : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeLogind> m_logind;

    static QString keptNotes(const SealedFolder &data)
    {
        const auto desk = data.openDesk();
        QSignalSpy found{&desk->calls(), &CallDesk::draftsFound};
        desk->calls().findDrafts();
        if (!found.wait(5000))
            return {};
        const auto drafts = found.first().first().value<QList<CallDraft>>();
        return drafts.size() == 1 ? drafts.first().notes : QString{};
    }
    /// How the process was started: another one after it became another program.
    static QByteArray startedWith(const ShippedProgram &program)
    {
        QFile line{u"/proc/%1/cmdline"_s.arg(program.process().processId())};
        return line.open(QIODevice::ReadOnly) ? line.readAll() : QByteArray{};
    }
    static bool hear(ShippedProgram &program, const char *word)
    {
        return QTest::qWaitFor([&] { return program.hasSaid(word); }, 60'000); // logind answers meanwhile
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus = std::make_unique<PrivateBus>();
        if (m_bus->address().isEmpty())
            QSKIP("there is no dbus-daemon here, so nobody could say that the computer sleeps");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toLatin1());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toLatin1());
        m_logind = std::make_unique<FakeLogind>(m_bus->connect(u"logind"_s));
        QVERIFY(m_logind->isThere());
    }

    void beforeSleepEverythingIsKeptAndNoKeyStaysInMemory()
    {
        const SealedFolder data;
        ShippedProgram program;
        const auto words = u"she waits behind the chapel"_s;
        QVERIFY(program.start(data.path(),
                              ShippedProgram::stepsToTheNotes(SealedFolder::passphrase())
                                  + QStringList{u"type "_s + words, u"say TYPED"_s}));
        QVERIFY(hear(program, "TYPED"));
        QTRY_VERIFY(m_logind->holds() > 0);
        QVERIFY(!m_logind->maySleep());
        const auto before = startedWith(program);
        QVERIFY(!before.isEmpty());
        m_logind->prepareForSleep(true);
        QElapsedTimer time;
        time.start();
        while (!m_logind->maySleep() && time.elapsed() < 20'000) { } // to be there in that very moment
        QVERIFY(m_logind->maySleep());
        QVERIFY(startedWith(program) != before); // the one that had the keys is no more
        QVERIFY(hear(program, "AGAIN")); // it asks for the passphrase
        program.process().kill();
        program.process().waitForFinished();
        QCOMPARE(keptNotes(data), words);
    }

    void aLockedScreenOnlyHidesACall()
    {
        const SealedFolder data;
        ShippedProgram program;
        QVERIFY(program.start(data.path(),
                              ShippedProgram::stepsToTheNotes(SealedFolder::passphrase())
                                  + QStringList{u"type by the red"_s, u"say TYPED"_s, u"focus curtain"_s,
                                                u"type  gate"_s, u"say BLIND"_s, u"press F12"_s,
                                                u"focus notes"_s, u"say BACK"_s}));
        QVERIFY(hear(program, "TYPED"));
        QTRY_VERIFY(m_logind->wasAskedForTheSession());
        QTest::qWait(300); // its answer is on the way
        m_logind->lock();
        QVERIFY(hear(program, "BACK"));
        program.process().terminate();
        QVERIFY(program.process().waitForFinished(20'000));
        QCOMPARE(keptNotes(data), u"by the red gate"_s);
    }

    void aLockedScreenWithoutACallLocksTheDesk()
    {
        const SealedFolder data;
        ShippedProgram program;
        QVERIFY(program.start(data.path(),
                              {u"focus signInPassphrase"_s, u"type "_s + SealedFolder::passphrase(),
                               u"press Return"_s, u"focus keySheet"_s, u"press Escape"_s, u"focus takeCall"_s,
                               u"say IDLE"_s}));
        QVERIFY(hear(program, "IDLE"));
        QTest::qWait(300);
        m_logind->lock();
        QVERIFY(hear(program, "AGAIN"));
        program.process().kill();
        program.process().waitForFinished();
    }

    void whatWasHiddenStaysHiddenWhenItLocks()
    {
        const SealedFolder data;
        ShippedProgram program;
        QVERIFY(program.start(data.path(),
                              {u"focus signInPassphrase"_s, u"type "_s + SealedFolder::passphrase(),
                               u"press Return"_s, u"focus keySheet"_s, u"press Escape"_s, u"focus takeCall"_s,
                               u"press F12"_s, u"focus curtain"_s, u"say HIDDEN"_s}));
        QVERIFY(hear(program, "HIDDEN"));
        const int holds = m_logind->holds();
        QTest::qWait(300);
        m_logind->lock();
        QTRY_VERIFY_WITH_TIMEOUT(startedWith(program).contains("--hidden"), 20'000);
        QTRY_COMPARE(m_logind->holds(), holds + 1); // it has come up again
        QTest::qWait(700);
        QVERIFY(!program.hasSaid("AGAIN")); // the curtain has the keyboard, not the passphrase
        program.process().kill();
        program.process().waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestSleep)
#include "tst_sleep.moc"
