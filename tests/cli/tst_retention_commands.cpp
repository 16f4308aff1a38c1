// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// retention preview and retention run by command.
class TestRetentionCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString data() const { return m_folder.filePath(u"d"_s); }
    CommandRun retention(const QString &what) const
    {
        return runUnlocked({u"retention"_s, what, u"--data"_s, data()});
    }
    static QJsonObject lineOf(const CommandRun &run, const QString &what)
    {
        return run.json().value(u"due"_s).toObject().value(what).toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(makeVaultIn(data()).exitCode, 0);
        QCOMPARE(runUnlocked({u"generate"_s, u"--data"_s, data(), u"--calls"_s, u"30"_s, u"--seed"_s, u"1"_s})
                     .exitCode,
                 0);
    }

    void theRunErasesWhatThePreviewSaid()
    {
        const auto seen = retention(u"preview"_s);
        QVERIFY2(seen.exitCode == 0, seen.errors.constData());
        const auto due = lineOf(seen, u"narrative"_s).value(u"due"_s).toInt();
        QVERIFY(due > 0); // the synthetic calls are of 2024
        QCOMPARE(lineOf(seen, u"row"_s).value(u"due"_s), 0);
        QCOMPARE(seen.json().value(u"table"_s).toObject().value(u"rows"_s).toArray().size(), 7);
        const auto run = retention(u"run"_s);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(run.json().value(u"erased"_s).toObject().value(u"narrative"_s), due);
        QCOMPARE(run.json().value(u"whole"_s), true);
        QCOMPARE(lineOf(retention(u"preview"_s), u"narrative"_s).value(u"due"_s), 0);
        QCOMPARE(runUnlocked({u"verify"_s, u"--data"_s, data()}).exitCode, 0);
    }

    void whoMayNotSetItNeitherSeesNorRunsIt()
    {
        QFile file{m_folder.filePath(u"passphrase"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("cztery parasole pod mostem\n") > 0);
        file.close();
        const auto folder = m_folder.filePath(u"e"_s);
        QCOMPARE(makeVaultIn(folder).exitCode, 0);
        const auto added = runUnlocked({u"user"_s, u"add"_s, u"--data"_s, folder, u"--name"_s, u"Ola"_s,
                                        u"--role"_s, u"operator"_s, u"--role"_s, u"shiftLead"_s,
                                        u"--new-passphrase-file"_s, file.fileName()});
        QVERIFY2(added.exitCode == 0, added.errors.constData());
        for (const auto &what : {u"preview"_s, u"run"_s}) {
            const auto refused = runCommand({u"retention"_s, what, u"--data"_s, folder, u"--user"_s, u"Ola"_s,
                                             u"--passphrase-file"_s, file.fileName()});
            QCOMPARE(refused.exitCode, 4);
            QVERIFY(refused.output.isEmpty());
        }
    }

    void usageIsSaid()
    {
        QCOMPARE(runCommand({u"retention"_s, u"run"_s}).exitCode, 2);
        QCOMPARE(runCommand({u"retention"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestRetentionCommands)
#include "tst_retention_commands.moc"
