// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDataCommands : public QObject
{
    Q_OBJECT

    static QByteArray readAll(const QString &path)
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    static int make(const QString &folder) { return makeVaultIn(folder).exitCode; }

private Q_SLOTS:
    void screenSaysWhatTheInterfaceSays()
    {
        const auto run
            = runCommand({u"screen"_s}, R"({"age": "notAsked", "rapid": {"R4": "yes", "R4b": "yes"}})");
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json().value(u"level"_s), u"T2"_s);
        QCOMPARE(run.json().value(u"ceiling"_s), u"T1"_s);
        QCOMPARE(run.errors, QByteArray{});
    }

    void routeSaysWhatTheInterfaceSays()
    {
        const auto run = runCommand({u"route"_s, u"-"_s, u"--at"_s, u"2026-11-29T02:10:00+01:00"_s},
                                    R"({"level": "T1", "persons": [{"ageGroup": "adult", "sex": "male",
                                        "citizenship": "CO", "stay": "irregular", "forms": ["forcedLabour"],
                                        "needs": ["shelter", "legal"]}], "language": "es", "voivodeship": "PL-14"})");
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json().value(u"at"_s), u"2026-11-29T02:10:00+01:00"_s);
        const auto first = run.json().value(u"services"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"id"_s), u"kcik-case"_s);
        QCOMPARE(first.value(u"rank"_s), 1);
        QVERIFY(first.value(u"phone"_s).isNull());
        QVERIFY(first.value(u"openNow"_s).isNull());
        QCOMPARE(first.value(u"persons"_s), (QJsonArray{0}));
    }

    void initRefusesAFolderThatHasData()
    {
        const QTemporaryDir data;
        const auto folder = data.filePath(u"d"_s);
        QCOMPARE(make(folder), 0);
        const auto before = readAll(folder + u"/latarnia.vault"_s);
        QCOMPARE(make(folder), 5);
        QCOMPARE(readAll(folder + u"/latarnia.vault"_s), before);
    }

    void whatIsImportedIsExportedTheSame()
    {
        const QTemporaryDir data;
        const auto one = data.filePath(u"one"_s);
        const auto two = data.filePath(u"two"_s);
        QCOMPARE(make(one), 0);
        QCOMPARE(make(two), 0);
        QCOMPARE(runUnlocked({u"generate"_s, u"--data"_s, one, u"--calls"_s, u"300"_s, u"--seed"_s, u"7"_s})
                     .exitCode,
                 0);
        const auto first = data.filePath(u"first.jsonl"_s);
        const auto second = data.filePath(u"second.jsonl"_s);
        QCOMPARE(
            runUnlocked({u"export-calls"_s, u"--data"_s, one, u"--out"_s, first}).json().value(u"exported"_s),
            300);
        const auto import = runUnlocked({u"import-calls"_s, u"--data"_s, two, first});
        QVERIFY2(import.exitCode == 0, import.errors.constData());
        QCOMPARE(import.json().value(u"imported"_s), 300);
        QCOMPARE(runUnlocked({u"export-calls"_s, u"--data"_s, two, u"--out"_s, second}).exitCode, 0);
        QVERIFY(!readAll(first).isEmpty());
        QCOMPARE(readAll(second), readAll(first));
    }

    void importingTwiceChangesNothing()
    {
        const QTemporaryDir data;
        const auto folder = data.filePath(u"d"_s);
        QCOMPARE(make(folder), 0);
        const QStringList generate{u"generate"_s, u"--data"_s, folder, u"--calls"_s,
                                   u"50"_s,       u"--seed"_s, u"3"_s};
        QCOMPARE(runUnlocked(generate).json().value(u"imported"_s), 50);
        const auto again = runUnlocked(generate).json();
        QCOMPARE(again.value(u"imported"_s), 0);
        QCOMPARE(again.value(u"knownBefore"_s), 50);
    }
};

QTEST_GUILESS_MAIN(TestDataCommands)
#include "tst_data_commands.moc"
