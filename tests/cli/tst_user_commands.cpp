// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The vault by command: who has a key, and how a passphrase gets in.
class TestUserCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString data() const { return m_folder.filePath(u"d"_s); }

    QString fileWith(const QByteArray &text) const
    {
        QFile file{m_folder.filePath(u"secret"_s)};
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }

private Q_SLOTS:
    void initPrintsTheRecoveryKitOnce()
    {
        const auto made = makeVaultIn(data());
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json().value(u"recoveryKit"_s).toArray().size(), 11);
        const auto list = runUnlocked({u"user"_s, u"list"_s, u"--data"_s, data()});
        QCOMPARE(list.json().value(u"users"_s).toArray().size(), 1);
        QVERIFY(!list.output.contains("recoveryKit"));
    }

    void aPassphraseComesFromAFileButNeverFromAnArgument()
    {
        const QStringList list{u"user"_s, u"list"_s, u"--data"_s, data()};
        const auto file = fileWith(QByteArray{TestPassphrase} + "\r\n");
        QCOMPARE(runCommand(list + QStringList{u"--passphrase-file"_s, file}).exitCode, 0);
        QCOMPARE(
            runCommand(list + QStringList{u"--passphrase"_s, QString::fromLatin1(TestPassphrase)}).exitCode,
            2);
        QCOMPARE(
            runCommand(list + QStringList{u"--passphrase-file"_s, m_folder.filePath(u"none"_s)}).exitCode, 3);
    }

    void guessingGetsSlowHereAsInTheWindow()
    {
        const auto folder = m_folder.filePath(u"guessed"_s);
        QCOMPARE(makeVaultIn(folder).exitCode, 0);
        const QStringList list{u"user"_s, u"list"_s, u"--data"_s, folder};
        for (int i = 0; i < 12; ++i) // waits are kept by wall time: a slow computer needs a few more
            QCOMPARE(runCommand(list + QStringList{u"--passphrase-file"_s, u"-"_s}, "another one\n").exitCode,
                     4);
        const auto waits = runUnlocked(list);
        QCOMPARE(waits.exitCode, 4);
        QVERIFY(waits.errors.contains(" s."));
    }

    void aWrongOrMissingPassphraseIsExitFour()
    {
        const QStringList list{u"user"_s, u"list"_s, u"--data"_s, data()};
        const auto wrong = runCommand(list + QStringList{u"--passphrase-file"_s, u"-"_s}, "another one\n");
        QCOMPARE(wrong.exitCode, 4);
        QCOMPARE(wrong.errors.count('\n'), 1);
        QVERIFY(!wrong.errors.contains("another one"));
        QCOMPARE(runCommand(list).exitCode, 4); // no terminal to ask at
    }

    void peopleAreAddedListedAndRetired()
    {
        const auto file = fileWith("cztery parasole pod mostem\n");
        const auto added
            = runUnlocked({u"user"_s, u"add"_s, u"--data"_s, data(), u"--name"_s, u"Ola"_s, u"--role"_s,
                           u"shiftLead"_s, u"--role"_s, u"operator"_s, u"--new-passphrase-file"_s, file});
        QVERIFY2(added.exitCode == 0, added.errors.constData());
        const QStringList asOla{
            u"user"_s, u"list"_s, u"--data"_s, data(), u"--user"_s, u"ola"_s, u"--passphrase-file"_s, file};
        const auto users = runCommand(asOla).json().value(u"users"_s).toArray();
        QCOMPARE(users.size(), 2);
        QCOMPARE(users.at(0).toObject().value(u"name"_s), u"Ola"_s);
        QCOMPARE(users.at(0).toObject().value(u"roles"_s), (QJsonArray{u"shiftLead"_s, u"operator"_s}));
        const auto retired = runUnlocked(
            {u"user"_s, u"retire"_s, u"--data"_s, data(), u"--name"_s, u"Ola"_s, u"--user"_s, u"anna"_s});
        QVERIFY2(retired.exitCode == 0, retired.errors.constData());
        QCOMPARE(retired.json().value(u"keysChanged"_s), true);
        QCOMPARE(runCommand(asOla).exitCode, 4);
        QCOMPARE(runUnlocked({u"user"_s, u"list"_s, u"--data"_s, data()}).exitCode, 0);
    }

    void aWeakPassphraseIsBadInput()
    {
        const auto weak = runCommand({u"init"_s, u"--data"_s, m_folder.filePath(u"weak"_s), u"--user"_s,
                                      u"a"_s, u"--role"_s, u"operator"_s, u"--passphrase-file"_s, u"-"_s},
                                     "haslo123\n");
        QCOMPARE(weak.exitCode, 3);
        QVERIFY(!QFile::exists(m_folder.filePath(u"weak/keyring.json"_s)));
    }
};

QTEST_GUILESS_MAIN(TestUserCommands)
#include "tst_user_commands.moc"
