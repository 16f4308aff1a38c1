// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The command line is a door like the window: what a role does not grant is refused with exit 4, before
/// anything is read or changed.
class TestCommandRights : public QObject
{
    Q_OBJECT

    static QString fileWith(const QString &path, const QByteArray &text)
    {
        QFile file{path};
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }

private Q_SLOTS:
    /// By hand from security.md §4.1: operators bring calls in, leads take them out and add operators,
    /// administrators look after people and backups, and everybody with a key may see whether all is sound.
    void whatARoleDoesNotGrantIsRefused_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("granted");
        const auto row = [](const char *role, const QStringList &granted) {
            QTest::newRow(role) << QString::fromLatin1(role) << granted;
        };
        row("operator", {u"import"_s, u"verify"_s});
        row("shiftLead", {u"import"_s, u"export"_s, u"addOperator"_s, u"verify"_s});
        row("trainer", {u"verify"_s});
        row("administrator",
            {u"import"_s, u"addOperator"_s, u"addLead"_s, u"backup"_s, u"restore"_s, u"verify"_s});
        row("statistician", {u"verify"_s});
    }

    void whatARoleDoesNotGrantIsRefused()
    {
        QFETCH(QString, role);
        QFETCH(QStringList, granted);
        const QTemporaryDir folder;
        const auto data = folder.filePath(u"d"_s);
        QCOMPARE(
            runUnlocked({u"init"_s, u"--data"_s, data, u"--user"_s, u"ewa"_s, u"--role"_s, role}).exitCode,
            0);
        const auto calls = fileWith(
            folder.filePath(u"in.jsonl"_s),
            R"({"ref": "x-1", "startedAt": "2026-03-01T10:00:00+01:00", "kind": "victim", "note": "synthetic"})");
        const auto words = fileWith(folder.filePath(u"words"_s), "cztery parasole pod mostem\n");
        const auto out = folder.filePath(u"out.jsonl"_s);
        const auto add = [&](const QString &name, const QString &what) {
            return QStringList{u"user"_s,   u"add"_s,    u"--data"_s,
                               data,        u"--name"_s, name,
                               u"--role"_s, what,        u"--new-passphrase-file"_s,
                               words,       u"--user"_s, u"ewa"_s};
        };
        const auto locked
            = runCommand({u"backup"_s, u"--data"_s, data, u"--to"_s, folder.filePath(u"locked"_s)});
        const auto taken = locked.json().value(u"backup"_s).toString();
        QVERIFY2(!taken.isEmpty(), locked.errors.constData());
        const QList<std::pair<QString, QStringList>> doors{
            {u"import"_s, {u"import-calls"_s, u"--data"_s, data, u"--user"_s, u"ewa"_s, calls}},
            {u"export"_s,
             {u"export-calls"_s, u"--data"_s, data, u"--user"_s, u"ewa"_s, u"--out"_s, out, u"--reason"_s,
              u"review"_s}},
            {u"addOperator"_s, add(u"Ola"_s, u"operator"_s)},
            {u"addLead"_s, add(u"Lena"_s, u"shiftLead"_s)},
            {u"backup"_s,
             {u"backup"_s, u"--data"_s, data, u"--user"_s, u"ewa"_s, u"--to"_s, folder.filePath(u"b"_s)}},
            {u"restore"_s,
             {u"restore"_s, u"--data"_s, folder.filePath(u"r"_s), u"--user"_s, u"ewa"_s, u"--from"_s, taken}},
            {u"verify"_s, {u"verify"_s, u"--data"_s, data, u"--user"_s, u"ewa"_s}}};
        for (const auto &[door, command] : doors) {
            const auto done = runUnlocked(command);
            QVERIFY2(done.exitCode == (granted.contains(door) ? 0 : 4),
                     qPrintable(door + u": "_s + QString::number(done.exitCode) + u' '
                                + QString::fromUtf8(done.errors)));
            if (done.exitCode == 4)
                QCOMPARE(done.errors.count('\n'), 1);
        }
        QCOMPARE(QFile::exists(out), granted.contains(u"export"_s));
        const auto seen = runUnlocked({u"verify"_s, u"--data"_s, data, u"--user"_s, u"ewa"_s}).json();
        const auto audit = seen.value(u"audit"_s).toArray();
        QCOMPARE(audit.size(), 1);
        QVERIFY(audit.first().toObject().value(u"findings"_s).toArray().isEmpty());
        QVERIFY(audit.first().toObject().value(u"lines"_s).toInt() >= 5);
    }

    void aReasonThatIsNoneIsWrongUsage()
    {
        QCOMPARE(runUnlocked({u"export-calls"_s, u"--data"_s, u"/nowhere"_s, u"--out"_s, u"/nowhere/x"_s,
                              u"--reason"_s, u"curiosity"_s})
                     .exitCode,
                 2);
    }
};

QTEST_GUILESS_MAIN(TestCommandRights)
#include "tst_command_rights.moc"
