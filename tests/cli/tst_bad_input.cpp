// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// Name and content of every file below a folder.
QMap<QString, QByteArray> everythingIn(const QString &folder)
{
    QMap<QString, QByteArray> all;
    const auto names = QDir{folder}.entryList(QDir::Files | QDir::Hidden);
    for (const auto &name : names)
        all.insert(name, readAll(folder + u'/' + name));
    return all;
}

QByteArray withChange(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(text.contains(from));
    return text.replace(text.indexOf(from), from.size(), to);
}

} // namespace

/// Every bad input gets one line that says what and where, exit code 3, and changes nothing.
class TestBadInput : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void badCases_data(const QList<std::tuple<const char *, const char *, const char *>> &rows)
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("place");
        for (const auto &[name, input, place] : rows)
            QTest::newRow(name) << QByteArray{input} << QByteArray{place};
    }

    void oneLineAndExitThree(const CommandRun &run, const QByteArray &place)
    {
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.output, QByteArray{});
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY2(run.errors.contains(place), run.errors.constData());
    }

private Q_SLOTS:
    void aBadScreeningCaseIsRefused_data()
    {
        badCases_data({
            {"empty", "", "line 1"},
            {"a list", "[]", "/"},
            {"cut off", "{\"age\": ", "line 1"},
            {"no age", "{}", "/age"},
            {"age null", R"({"age": null})", "/age"},
            {"age in years", R"({"age": 17})", "/age"},
            {"unknown age", R"({"age": "child"})", "/age"},
            {"unknown phase", R"({"age": "adult", "phase": "during"})", "/phase"},
            {"unknown role", R"({"age": "adult", "role": "trafficker"})", "/role"},
            {"unknown danger", R"({"age": "adult", "danger": "maybe"})", "/danger"},
            {"unknown form", R"({"age": "adult", "forms": ["forcedLabour", "piracy"]})", "/forms/1"},
            {"form twice", R"({"age": "adult", "forms": ["slavery", "slavery"]})", "/forms/1"},
            {"forms not a list", R"({"age": "adult", "forms": "slavery"})", "/forms"},
            {"unknown key", R"({"age": "adult", "name": "x"})", "/name"},
            {"unknown question", R"({"age": "adult", "rapid": {"R99": "yes"}})", "/rapid/R99"},
            {"child question as rapid", R"({"age": "adult", "rapid": {"C9": "yes"}})", "/rapid/C9"},
            {"unknown item", R"({"age": "adult", "answers": {"D7.01": "yes"}})", "/answers/D7.01"},
            {"unknown answer", R"({"age": "adult", "answers": {"D5.01": "perhaps"}})", "/answers/D5.01"},
            {"answer true", R"({"age": "adult", "answers": {"D5.01": true}})", "/answers/D5.01"},
            {"answers a list", R"({"age": "adult", "answers": ["D5.01"]})", "/answers"},
            {"same key twice", "{\"age\": \"adult\",\n \"age\": \"under18\"}", "line 2"},
            {"bad R10b", R"({"age": "adult", "formControlled": "sometimes"})", "/formControlled"},
            {"byte order mark", "\xEF\xBB\xBF{\"age\": \"adult\"}", "line 1"},
            {"not UTF-8", "{\"age\": \"ad\xB1lt\"}", "line 1"},
        });
    }

    void aBadScreeningCaseIsRefused()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, place);
        oneLineAndExitThree(runCommand({u"screen"_s, u"-"_s}, input), place);
    }

    void badFactsAreRefused_data()
    {
        badCases_data({
            {"empty", "", "line 1"},
            {"no level", R"({"persons": []})", "/level"},
            {"unknown level", R"({"level": "T9", "persons": []})", "/level"},
            {"unknown danger", R"({"level": "T1", "danger": {"now": "soon"}, "persons": []})", "/danger/now"},
            {"unknown kind", R"({"level": "T1", "danger": {"now": "yes", "kinds": ["fire"]}, "persons": []})",
             "/danger/kinds/0"},
            {"unknown place", R"({"level": "T1", "danger": {"now": "yes", "place": "moon"}, "persons": []})",
             "/danger/place"},
            {"persons an object", R"({"level": "T1", "persons": {}})", "/persons"},
            {"a person a word", R"({"level": "T1", "persons": ["x"]})", "/persons/0"},
            {"unknown sex", R"({"level": "T1", "persons": [{"sex": "F"}]})", "/persons/0/sex"},
            {"unknown stay", R"({"level": "T1", "persons": [{"stay": "illegal"}]})", "/persons/0/stay"},
            {"unknown need", R"({"level": "T1", "persons": [{}, {"needs": ["money"]}]})",
             "/persons/1/needs/0"},
            {"country by name", R"({"level": "T1", "persons": [{"citizenship": "Colombia"}]})",
             "/persons/0/citizenship"},
            {"unknown key of a person", R"({"level": "T1", "persons": [{"name": "x"}]})", "/persons/0/name"},
            {"unknown wish", R"({"level": "T1", "persons": [], "wishes": ["lawyer"]})", "/wishes/0"},
            {"unknown voivodeship", R"({"level": "T1", "persons": [], "voivodeship": "PL-MZ"})",
             "/voivodeship"},
            {"unknown guardian", R"({"level": "T1", "persons": [], "guardianInvolved": "perhaps"})",
             "/guardianInvolved"},
            {"verified a word", R"({"level": "T1", "persons": [], "callerVerified": "yes"})",
             "/callerVerified"},
        });
    }

    void badFactsAreRefused()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, place);
        oneLineAndExitThree(runCommand({u"route"_s}, input), place);
    }

    void aBadMomentIsRefused()
    {
        oneLineAndExitThree(runCommand({u"route"_s, u"-"_s, u"--at"_s, u"tonight"_s}, "{}"), "--at");
    }

    void aMissingFileIsRefused()
    {
        oneLineAndExitThree(runCommand({u"screen"_s, m_folder.filePath(u"none.json"_s)}), "none.json");
    }

    void aBadCallLineIsRefusedAndNothingIsKept_data()
    {
        badCases_data({
            {"not JSON", "hello", "line 2"},
            {"no ref", R"({"startedAt": "2024-03-01T10:00:00+01:00", "kind": "victim"})", "/ref"},
            {"no start", R"({"ref": "x", "kind": "victim"})", "/startedAt"},
            {"no kind", R"({"ref": "x", "startedAt": "2024-03-01T10:00:00+01:00"})", "/kind"},
            {"start without offset", R"({"ref": "x", "startedAt": "2024-03-01T10:00:00", "kind": "victim"})",
             "/startedAt"},
            {"30 February", R"({"ref": "x", "startedAt": "2024-02-30T10:00:00Z", "kind": "victim"})",
             "/startedAt"},
            {"ends before it starts",
             R"({"ref": "x", "startedAt": "2024-03-01T10:00:00Z", "endedAt": "2024-03-01T09:00:00Z", "kind": "victim"})",
             "/endedAt"},
            {"unknown kind", R"({"ref": "x", "startedAt": "2024-03-01T10:00:00Z", "kind": "customer"})",
             "/kind"},
            {"unknown sex",
             R"({"ref": "x", "startedAt": "2024-03-01T10:00:00Z", "kind": "victim", "persons": [{"sex": "m"}]})",
             "/persons/0/sex"},
            {"unknown outcome",
             R"({"ref": "x", "startedAt": "2024-03-01T10:00:00Z", "kind": "victim", "outcome": "solved"})",
             "/outcome"},
            {"unknown key",
             R"({"ref": "x", "startedAt": "2024-03-01T10:00:00Z", "kind": "victim", "phone": "1"})",
             "/phone"},
            {"bad screening",
             R"({"ref": "x", "startedAt": "2024-03-01T10:00:00Z", "kind": "victim", "persons": [{"screening": {"age": "x"}}]})",
             "/persons/0/screening/age"},
        });
    }

    void aBadCallLineIsRefusedAndNothingIsKept()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, place);
        const QTemporaryDir data;
        const auto folder = m_folder.filePath(u"vault"_s); // one for all lines: none of them may change it
        if (!QFile::exists(folder))
            QCOMPARE(makeVaultIn(folder).exitCode, 0);
        QFile file{data.filePath(u"calls.jsonl"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"ref": "good", "startedAt": "2024-03-01T10:00:00Z", "kind": "victim"})");
        file.write("\n" + input + "\n");
        file.close();
        const auto run = runUnlocked({u"import-calls"_s, u"--data"_s, folder, file.fileName()});
        oneLineAndExitThree(run, place);
        QVERIFY2(run.errors.contains("line 2"), run.errors.constData());
        const auto out = data.filePath(u"out.jsonl"_s);
        QCOMPARE(runUnlocked({u"export-calls"_s, u"--data"_s, folder, u"--out"_s, out}).exitCode, 0);
        QCOMPARE(readAll(out), QByteArray{});
    }

    void aBadPackIsRefused_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const char *pack, const char *from, const char *to) {
            QTest::newRow(name) << QString::fromLatin1(pack) << QByteArray{from} << QByteArray{to};
        };
        row("format 2", "instrument.json", "\"format\": 1", "\"format\": 2");
        row("kind of nothing", "instrument.json", "\"pack\": \"instrument\"", "\"pack\": \"horoscope\"");
        row("unknown key", "instrument.json", "\"format\": 1", "\"format\": 1, \"extra\": 1");
        row("unknown weight", "instrument.json", "\"strong\"", "\"mighty\"");
        row("item twice", "instrument.json", "\"D1.02\"", "\"D1.01\"");
        row("carry to nowhere", "instrument.json", "\"carries\": \"D5.02\"", "\"carries\": \"D5.99\"");
        row("format 2", "directory.json", "\"format\": 1", "\"format\": 2");
        row("service twice", "directory.json", "\"id\": \"kgp\"", "\"id\": \"kcik\"");
        row("unknown key of a directory", "directory.json", "\"format\": 1", "\"format\": 1, \"x\": 1");
        row("format 2", "routing-rules.json", "\"format\": 1", "\"format\": 2");
        row("critical without a source", "rubric.json", "\"critical\": false", "\"critical\": true");
        row("item and section alike", "rubric.json", "\"id\": \"choice\"", "\"id\": \"talk\"");
        row("words for another language", "instrument.words.pl.json", "\"language\": \"pl\"",
            "\"language\": 7");
        row("words without texts", "instrument.words.es.json", "\"texts\"", "\"text\"");
    }

    void aBadPackIsRefused()
    {
        QFETCH(QString, pack);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        auto text = readAll(QStringLiteral(LATARNIA_SOURCE_DIR "/resources/packs/") + pack);
        text.replace("\": ", "\":").replace("\":", "\": ");
        QVERIFY2(text.contains(from), "the pack no longer has what this test breaks");
        QFile file{m_folder.filePath(u"pack.json"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(withChange(text, from, to));
        file.close();
        oneLineAndExitThree(runCommand({u"pack"_s, u"check"_s, file.fileName()}), "pack.json");
    }

    void aGoodPackIsAccepted()
    {
        const auto names
            = QDir{QStringLiteral(LATARNIA_SOURCE_DIR "/resources/packs")}.entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const auto &name : names) {
            const auto run = runCommand(
                {u"pack"_s, u"check"_s, QStringLiteral(LATARNIA_SOURCE_DIR "/resources/packs/") + name});
            QVERIFY2(run.exitCode == 0, (name.toUtf8() + ' ' + run.errors).constData());
        }
    }

    void badUsageIsExitTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("unknown option") << QStringList{u"screen"_s, u"--loud"_s};
        QTest::newRow("two files") << QStringList{u"screen"_s, u"a"_s, u"b"_s};
        QTest::newRow("no data folder") << QStringList{u"import-calls"_s, u"x.jsonl"_s};
        QTest::newRow("no file") << QStringList{u"import-calls"_s, u"--data"_s, u"/nowhere"_s};
        QTest::newRow("no user") << QStringList{u"init"_s, u"--data"_s, u"/nowhere"_s};
        QTest::newRow("unknown role") << QStringList{u"init"_s, u"--data"_s, u"/nowhere"_s, u"--user"_s,
                                                     u"a"_s,    u"--role"_s, u"queen"_s};
        QTest::newRow("calls not a number") << QStringList{
            u"generate"_s, u"--data"_s, u"/nowhere"_s, u"--calls"_s, u"many"_s, u"--seed"_s, u"1"_s};
    }

    void badUsageIsExitTwo()
    {
        QFETCH(QStringList, arguments);
        const auto run = runCommand(arguments);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.output, QByteArray{});
        QVERIFY(run.errors.contains("latarnia-cli"));
    }

    void dataThatIsNotThereIsExitFive()
    {
        const QTemporaryDir data;
        const auto before = everythingIn(data.path());
        const auto run
            = runCommand({u"export-calls"_s, u"--data"_s, data.path(), u"--out"_s, data.filePath(u"o"_s)});
        QCOMPARE(run.exitCode, 5);
        QCOMPARE(run.errors.count('\n'), 1);
        QCOMPARE(everythingIn(data.path()), before);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
