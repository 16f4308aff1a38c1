// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"
#include "tests/support/OtherPacks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// replay by command.
class TestReplayCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString data() const { return m_folder.filePath(u"d"_s); }
    QString fileWith(const QString &name, const QByteArray &text) const
    {
        QFile file{m_folder.filePath(name)};
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }
    QString otherWeight() const
    {
        return fileWith(u"weight.json"_s, instrumentWithWeight(u"D4.01"_s, u"weak"_s));
    }
    CommandRun replay(const QStringList &packs) const
    {
        QStringList arguments{u"replay"_s, u"--data"_s, data()};
        for (const auto &pack : packs)
            arguments += {u"--pack"_s, pack};
        return runUnlocked(arguments);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(makeVaultIn(data()).exitCode, 0);
        QCOMPARE(
            runUnlocked({u"generate"_s, u"--data"_s, data(), u"--calls"_s, u"200"_s, u"--seed"_s, u"1"_s})
                .exitCode,
            0);
    }

    void whatWouldChangeIsCountedAndProgressGoesBesideIt()
    {
        const auto same = replay({fileWith(u"same.json"_s, otherPack("instrument", [](QJsonObject &) {}))});
        QVERIFY2(same.exitCode == 0, same.errors.constData());
        QCOMPARE(same.json().value(u"changed"_s), 0);
        QCOMPARE(same.json().value(u"calls"_s), 200);
        const auto run = replay({otherWeight()});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY(run.json().value(u"changed"_s).toInt() > 0);
        int counted = 0;
        const auto levels = run.json().value(u"levels"_s).toArray();
        for (const auto &change : levels)
            counted += change[u"calls"_s].toInt();
        QVERIFY(counted > 0);
        QCOMPARE(run.json().value(u"list"_s).toArray().size(), run.json().value(u"changed"_s).toInt());
        QVERIFY(run.errors.contains("200 of 200"));
        QCOMPARE(runUnlocked({u"verify"_s, u"--data"_s, data()}).exitCode, 0);
    }

    void severalPacksAreTriedTogether()
    {
        const auto routing = fileWith(u"routing.json"_s, routingWithFirst(u"T2"_s, u"kcik-duty"_s));
        const auto run = replay({otherWeight(), routing});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY(!run.json().value(u"services"_s).toArray().isEmpty());
    }

    void whatIsNoPackToTryIsRefusedBeforeTheVaultIsOpened()
    {
        QCOMPARE(replay({fileWith(u"torn.json"_s, "{")}).exitCode, 3);
        QCOMPARE(replay({fileWith(u"scripts.json"_s, otherPack("scripts", [](QJsonObject &) {}))}).exitCode,
                 3);
        QCOMPARE(replay({otherWeight(), otherWeight()}).exitCode, 3);
        QCOMPARE(replay({m_folder.filePath(u"nowhere.json"_s)}).exitCode, 3);
    }

    void whoMayNotIsRefused()
    {
        const auto words = fileWith(u"words"_s, "cztery parasole pod mostem\n");
        QCOMPARE(runUnlocked({u"user"_s, u"add"_s, u"--data"_s, data(), u"--name"_s, u"Ola"_s, u"--role"_s,
                              u"operator"_s, u"--new-passphrase-file"_s, words})
                     .exitCode,
                 0);
        const auto refused = runCommand({u"replay"_s, u"--data"_s, data(), u"--pack"_s, otherWeight(),
                                         u"--user"_s, u"Ola"_s, u"--passphrase-file"_s, words});
        QCOMPARE(refused.exitCode, 4);
        QVERIFY(refused.output.isEmpty());
    }

    void usageIsSaid()
    {
        QCOMPARE(runCommand({u"replay"_s}).exitCode, 2);
        QCOMPARE(runCommand({u"replay"_s, u"--data"_s, data()}).exitCode, 2);
        QCOMPARE(runCommand({u"replay"_s, u"--pack"_s, otherWeight()}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestReplayCommand)
#include "tst_replay_command.moc"
