// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SealedFolder.h"
#include "tests/support/ShippedProgram.h"

#include <QTest>

#include <csignal>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// The computer is shut down, or the session ends, while somebody types into the shipped program.
class TestEndOfSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastWordsAreKept_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("shutting down") << SIGTERM;
        QTest::newRow("the session ends") << SIGHUP;
        QTest::newRow("Ctrl+C where it was started") << SIGINT;
    }

    void theLastWordsAreKept()
    {
        QFETCH(const int, signal);
        const SealedFolder data;
        ShippedProgram program;
        const auto words = u"she waits behind the chapel, grey coat"_s;
        QVERIFY(program.start(data.path(),
                              ShippedProgram::stepsToTheNotes(SealedFolder::passphrase())
                                  + QStringList{u"type "_s + words, u"say TYPED"_s}));
        QVERIFY(program.hear("TYPED"));
        QCOMPARE(::kill(pid_t(program.process().processId()), signal), 0);
        QVERIFY(program.process().waitForFinished(20'000));
        QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process().exitCode(), 0);
        const auto desk = data.openDesk();
        QSignalSpy found{&desk->calls(), &CallDesk::draftsFound};
        desk->calls().findDrafts();
        QVERIFY(found.wait(5000));
        const auto drafts = found.first().first().value<QList<CallDraft>>();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().notes, words);
    }

    /// Where nobody has signed in there is nothing to keep, and nothing that asks whether it may go.
    void aProgramThatAsksForAPassphraseGoesAtOnce()
    {
        const SealedFolder data;
        ShippedProgram program;
        QVERIFY(
            program.start(data.path(), {u"focus signInPassphrase"_s, u"type half of it"_s, u"say TYPED"_s}));
        QVERIFY(program.hear("TYPED"));
        QCOMPARE(::kill(pid_t(program.process().processId()), SIGTERM), 0);
        QVERIFY(program.process().waitForFinished(20'000));
        QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    }
};

QTEST_GUILESS_MAIN(TestEndOfSession)
#include "tst_end_of_session.moc"
