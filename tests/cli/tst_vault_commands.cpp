// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// verify, backup and restore by command.
class TestVaultCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_kit;

    QString in(const QString &name) const { return m_folder.filePath(name); }
    static int callsIn(const CommandRun &verified)
    {
        return verified.json().value(u"vault"_s).toObject().value(u"calls"_s).toInt(-1);
    }
    static CommandRun verify(const QString &data) { return runUnlocked({u"verify"_s, u"--data"_s, data}); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = makeVaultIn(in(u"d"_s));
        QCOMPARE(made.exitCode, 0);
        const auto kit = made.json().value(u"recoveryKit"_s).toArray();
        for (const auto &word : kit)
            m_kit.append(word.toString());
        QCOMPARE(
            runUnlocked({u"generate"_s, u"--data"_s, in(u"d"_s), u"--calls"_s, u"40"_s, u"--seed"_s, u"1"_s})
                .exitCode,
            0);
    }

    void aSoundVaultIsSaidToBeSound()
    {
        const auto run = verify(in(u"d"_s));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json().value(u"sound"_s), true);
        QCOMPARE(callsIn(run), 40);
    }

    void aBackupIsRestoredElsewhereWithTheKitAlone()
    {
        const auto made = runUnlocked({u"backup"_s, u"--data"_s, in(u"d"_s), u"--to"_s, in(u"b"_s)});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QCOMPARE(made.json().value(u"checked"_s), true);
        const auto backup = made.json().value(u"backup"_s).toString();
        const auto drill = runCommand({u"restore"_s, u"--from"_s, backup, u"--data"_s, in(u"drill"_s),
                                       u"--drill"_s, u"--kit-file"_s, u"-"_s},
                                      m_kit.join(u' ').toUtf8() + '\n');
        QVERIFY2(drill.exitCode == 0, drill.errors.constData());
        QCOMPARE(callsIn(drill), 40);
        QVERIFY(!QFile::exists(in(u"drill/latarnia.vault"_s)));
        const auto restored = runCommand(
            {u"restore"_s, u"--from"_s, backup, u"--data"_s, in(u"e"_s), u"--kit-file"_s, u"-"_s},
            m_kit.join(u'-').toUpper().toUtf8() + '\n');
        QVERIFY2(restored.exitCode == 0, restored.errors.constData());
        QVERIFY(restored.json().value(u"before"_s).isNull());
        QCOMPARE(callsIn(verify(in(u"e"_s))), 40);
        const auto wrong = runCommand(
            {u"restore"_s, u"--from"_s, backup, u"--data"_s, in(u"f"_s), u"--passphrase-file"_s, u"-"_s},
            "not the passphrase\n");
        QCOMPARE(wrong.exitCode, 4);
        QVERIFY(!QFile::exists(in(u"f/latarnia.vault"_s)));
    }

    void aScheduledJobBacksUpWithoutAPassphrase()
    {
        const auto made = runCommand({u"backup"_s, u"--data"_s, in(u"d"_s), u"--to"_s, in(u"n"_s)});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QCOMPARE(made.json().value(u"checked"_s), false);
        QCOMPARE(callsIn(verify(made.json().value(u"backup"_s).toString())), 40);
    }

    void oneChangedBitIsFoundAndIsExitOne()
    {
        QVERIFY(QDir{}.mkpath(in(u"hurt"_s)));
        for (const auto &name : {u"latarnia.vault"_s, u"practice.vault"_s, u"keyring.json"_s})
            QVERIFY(QFile::copy(in(u"d/"_s + name), in(u"hurt/"_s + name)));
        QFile vault{in(u"hurt/latarnia.vault"_s)};
        QVERIFY(vault.open(QIODevice::ReadWrite));
        vault.seek(vault.size() - 2000);
        char byte = 0;
        QVERIFY(vault.getChar(&byte));
        vault.seek(vault.size() - 2000);
        vault.putChar(char(byte ^ 1));
        vault.close();
        const auto run = verify(in(u"hurt"_s));
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.json().value(u"sound"_s), false);
        QCOMPARE(run.json().value(u"vault"_s).toObject().value(u"damagedPages"_s).toArray().size(), 1);
    }

    void usageIsSaid()
    {
        QCOMPARE(runCommand({u"backup"_s, u"--data"_s, in(u"d"_s)}).exitCode, 2);
        QCOMPARE(runCommand({u"restore"_s, u"--data"_s, in(u"d"_s)}).exitCode, 2);
        QCOMPARE(runCommand({u"verify"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestVaultCommands)
#include "tst_vault_commands.moc"
