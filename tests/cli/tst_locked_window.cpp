// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The whole program while nobody has signed in yet.
class TestLockedWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_window;

    QString data() const { return m_folder->filePath(u"d"_s); }
    bool isDoorOpen() const { return QFile::exists(data() + u"/latarnia.door"_s); }

    void start()
    {
        m_window = std::make_unique<QProcess>();
        m_window->start(QStringLiteral(LATARNIA_WINDOW), {u"--data"_s, data(), u"--lang"_s, u"en"_s});
        QVERIFY(m_window->waitForStarted());
    }
    /// A second start; what it answered.
    int startAgain(const QStringList &arguments = {}) const
    {
        QProcess second;
        second.start(QStringLiteral(LATARNIA_WINDOW), QStringList{u"--data"_s, data()} + arguments);
        return second.waitForFinished(20'000) && second.exitStatus() == QProcess::NormalExit
            ? second.exitCode()
            : -1;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_window->kill();
        m_window->waitForFinished();
    }

    void itAsksForNothingAtTheTerminalAndHasItsDoorOpen()
    {
        QCOMPARE(makeVaultIn(data()).exitCode, 0);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isDoorOpen(), 20'000);
        QCOMPARE(startAgain(), 0);
        QCOMPARE(startAgain({u"--incoming"_s, u"+48 600 100 200"_s}), 0);
        QCOMPARE(m_window->state(), QProcess::Running);
        QVERIFY(!m_window->readAllStandardError().contains("passphrase"));
    }

    void aBackupOfTheLockedVaultIsMadeByTheWindow()
    {
        QCOMPARE(makeVaultIn(data()).exitCode, 0);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isDoorOpen(), 20'000);
        QCOMPARE(startAgain({u"--incoming"_s, u"+48 600 100 200"_s}), 0);
        const auto run
            = runCommand({u"backup"_s, u"--data"_s, data(), u"--to"_s, m_folder->filePath(u"kopie"_s)});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(run.json().value(u"checked"_s), QJsonValue{false});
        QVERIFY(QFile::exists(run.json().value(u"backup"_s).toString() + u"/latarnia.vault"_s));
    }

    void beforeTheFirstVaultThereIsNothingToBackUp()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isDoorOpen(), 20'000);
        const auto run
            = runCommand({u"backup"_s, u"--data"_s, data(), u"--to"_s, m_folder->filePath(u"kopie"_s)});
        QVERIFY(run.exitCode > 0);
        QCOMPARE(run.errors.count('\n'), 1);
    }

    void aFirstStartMakesItsFolderForItsOwnerAlone()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isDoorOpen(), 20'000);
        QCOMPARE(startAgain(), 0);
        QVERIFY(!(QFile::permissions(data()) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
        QVERIFY(!QFile::exists(data() + u"/keyring.json"_s)); // nobody has set anything up
    }

    void aProgramThatWasKilledLeavesTheDoorToTheNext()
    {
        QCOMPARE(makeVaultIn(data()).exitCode, 0);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isDoorOpen(), 20'000);
        m_window->kill();
        QVERIFY(m_window->waitForFinished());
        QVERIFY(QFile::remove(data() + u"/latarnia.door"_s)); // so that the next one is seen to make it
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isDoorOpen(), 20'000);
        QCOMPARE(startAgain(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLockedWindow)
#include "tst_locked_window.moc"
