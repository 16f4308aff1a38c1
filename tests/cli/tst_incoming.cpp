// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Desk.h"
#include "core/desk/Inspection.h"
#include "core/desk/Unlocking.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// The window as a whole program, and a softphone that raises it.
class TestIncoming : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_window;

    QString data() const { return m_folder->filePath(u"d"_s); }

    int ring(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess phone;
        phone.start(QStringLiteral(LATARNIA_WINDOW), QStringList{u"--data"_s, data()} + arguments);
        phone.write(input);
        phone.closeWriteChannel();
        return phone.waitForFinished(20'000) && phone.exitStatus() == QProcess::NormalExit ? phone.exitCode()
                                                                                           : -1;
    }

    /// Numbers of the calls that are open once the window is gone: while it runs nobody else reads its vault.
    QStringList numbersAfterwards()
    {
        m_window->terminate();
        m_window->waitForFinished();
        const auto vaults = unlock(data(), {}, QString::fromLatin1(TestPassphrase));
        const auto desk = vaults ? Desk::open(vaults->live, atTheDesk(), utcNow) : vaults.problem();
        if (!desk)
            return {u"no desk"_s};
        QSignalSpy found{&(*desk)->calls(), &CallDesk::draftsFound};
        (*desk)->calls().findDrafts();
        QStringList numbers;
        if (found.wait(5000)) {
            for (const auto &draft : found.first().first().value<QList<CallDraft>>())
                numbers.append(draft.incomingNumber);
        }
        return numbers;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QProcess>();
        QCOMPARE(makeVaultIn(data()).exitCode, 0);
        m_window->start(QStringLiteral(LATARNIA_WINDOW),
                        {u"--data"_s, data(), u"--lang"_s, u"en"_s, u"--passphrase-file"_s, u"-"_s});
        m_window->write(QByteArray{TestPassphrase} + '\n');
        m_window->closeWriteChannel();
        QVERIFY(m_window->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data() + u"/latarnia.door"_s), 20'000);
    }

    void cleanup()
    {
        m_window->kill();
        m_window->waitForFinished();
        m_window.reset();
    }

    void aNumberFromStandardInputOpensACallInTheRunningWindow()
    {
        QCOMPARE(ring({u"--incoming"_s, u"-"_s}, "+48 600 100 200\n"), 0);
        QCOMPARE(ring({u"--incoming"_s, u"0048 22 1"_s}), 0); // a second one waits on hold
        QTest::qWait(1500); // a draft is written after a second at most
        QCOMPARE(m_window->state(), QProcess::Running);
        auto numbers = numbersAfterwards();
        numbers.sort();
        QCOMPARE(numbers, (QStringList{u"+48 600 100 200"_s, u"0048 22 1"_s}));
    }

    void theDoorIsForItsOwnerAlone()
    {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(data() + u"/latarnia.door"_s) & others));
    }

    void aBackupIsHandedToTheWindowThatHasTheFolderOpen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"kopie"_s;
        QTest::newRow("blanks and letters") << u" kopie zapasowe ż 夜 "_s;
        QTest::newRow("line feeds and quotes") << u"a\nb\t\"c\"\\d"_s;
        QTest::newRow("long") << QString{200, u'\u0001'};
    }

    void aBackupIsHandedToTheWindowThatHasTheFolderOpen()
    {
        QFETCH(QString, name);
        const auto place = m_folder->filePath(u"x"_s) + u'/' + name;
        QCOMPARE(ring({u"--incoming"_s, u"0048 22 1"_s}), 0);
        QTest::qWait(1500); // the call is on its way to the vault
        const auto run = runCommand({u"backup"_s, u"--data"_s, data(), u"--to"_s, place});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const auto made = run.json().value(u"backup"_s).toString();
        QVERIFY2(made.startsWith(place + u'/'), qPrintable(made));
        QCOMPARE(run.json().value(u"checked"_s), QJsonValue{true}); // the window has the keys
        QCOMPARE(run.json().value(u"format"_s), QJsonValue{1});
        QCOMPARE(m_window->state(), QProcess::Running);
        const auto vaults = unlock(made, {}, QString::fromLatin1(TestPassphrase));
        QVERIFY(vaults);
        QCOMPARE(inspect(*vaults)->live.calls, 1);
    }

    void whyTheWindowCannotMakeABackupIsSaidOnce()
    {
        const auto run = runCommand({u"backup"_s, u"--data"_s, data(), u"--to"_s, u"/proc/nowhere"_s});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.output, QByteArray{});
        QCOMPARE(run.errors.count('\n'), 1);
        QCOMPARE(m_window->state(), QProcess::Running);
    }

    void whatIsNoNumberIsRefusedAndOpensNothing()
    {
        for (const auto &number : {u"drop table"_s, u""_s, QString{40, u'1'}, u"<b>1</b>"_s})
            QCOMPARE(ring({u"--incoming"_s, u"-"_s}, number.toUtf8() + '\n'), 3);
        QCOMPARE(numbersAfterwards(), QStringList{});
    }

    void aSecondStartShowsTheFirstWindow()
    {
        QCOMPARE(ring({}), 0);
        QCOMPARE(m_window->state(), QProcess::Running);
    }

    void theWindowOpensNoInternetSocket()
    {
        int internet = 0;
        const QDir open{u"/proc/%1/fd"_s.arg(m_window->processId())};
        QStringList sockets;
        const auto entries = open.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        if (entries.isEmpty())
            QSKIP("only root may look at what a hardened program has open");
        for (const auto &entry : entries) {
            const auto target = entry.symLinkTarget();
            if (target.contains(u"socket:["_s))
                sockets.append(target.section(u'[', 1).chopped(1));
        }
        QVERIFY(!sockets.isEmpty()); // the door is one
        for (const auto &name : {u"tcp"_s, u"tcp6"_s, u"udp"_s, u"udp6"_s, u"raw"_s}) {
            QFile table{u"/proc/%1/net/%2"_s.arg(m_window->processId()).arg(name)};
            if (!table.open(QIODevice::ReadOnly))
                continue;
            const auto lines = QString::fromUtf8(table.readAll()).split(u'\n').mid(1);
            for (const auto &line : lines)
                internet += sockets.contains(line.simplified().section(u' ', 9, 9)) ? 1 : 0;
        }
        QCOMPARE(internet, 0);
    }
};

QTEST_GUILESS_MAIN(TestIncoming)
#include "tst_incoming.moc"
