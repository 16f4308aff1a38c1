// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/DraftJson.h"
#include "core/store/DraftErasing.h"
#include "core/store/Erasing.h"
#include "core/store/ErasureTable.h"
#include "core/store/KeptCallTable.h"
#include "core/store/YearlyCountTable.h"
#include "tests/support/EveryPage.h"
#include "tests/support/MarkedCall.h"
#include "tests/support/TestVault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int Calls = 16;

QDateTime noon()
{
    return {QDate{2026, 11, 24}, QTime{12, 0}, QTimeZone::utc()};
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

const QList<KeptData> &parts()
{
    static const QList<KeptData> all{KeptData::Contact, KeptData::Identity, KeptData::Narrative,
                                     KeptData::Row};
    return all;
}

/// Every place of a text in a tree of JSON.
void collect(const QJsonValue &value, const QString &path, QStringList &into)
{
    if (value.isString())
        into.append(path);
    const auto object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        collect(each.value(), path + u'/' + each.key(), into);
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collect(array.at(i), path + u'/' + QString::number(i), into);
}

QJsonValue with(const QJsonValue &value, QStringList path, const QString &text)
{
    if (path.isEmpty())
        return text;
    const auto step = path.takeFirst();
    if (value.isArray()) {
        auto array = value.toArray();
        array[step.toInt()] = with(array.at(step.toInt()), path, text);
        return array;
    }
    auto object = value.toObject();
    object[step] = with(object.value(step), path, text);
    return object;
}

} // namespace

/// What is erased of a call is in no page of its vault any more, and the rest still is.
class TestErasing : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    Vault vault() const { return testVault(m_folder->path()); }
    std::unique_ptr<Store> open() const { return *Store::open(vault(), Access::Write); }

    static Result<> eraseOne(Store &store, const QString &call, KeptData what)
    {
        return atomically(store.database(), [&] {
            return erase(store.database(), call, what,
                         {.call = call, .what = codeOf(what), .reason = u"retention"_s, .at = noon()});
        });
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyColumnOfTextIsListed()
    {
        QStringList listed;
        for (const auto &column : listedColumns())
            listed.append(column.table + u'.' + column.column);
        QStringList there;
        (void)vault();
        SealedConnection open{vault().file()};
        const auto tables = open.column(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
        for (const auto &table : tables) {
            QSqlQuery columns{open.database()};
            columns.exec(u"PRAGMA table_info("_s + table.toString() + u')');
            while (columns.next()) {
                if (columns.value(2).toString() == u"TEXT"_s)
                    there.append(table.toString() + u'.' + columns.value(1).toString());
            }
        }
        QCOMPARE(sorted(listed), sorted(there));
    }

    void wordsOfACallSayWithWhatTheyGo()
    {
        for (const auto &column : listedColumns())
            QVERIFY2(column.holds != ColumnHolds::Words || column.goesWith, column.column.data());
    }

    void whatIsErasedIsInNoPage_data()
    {
        QTest::addColumn<KeptData>("what");
        for (const auto what : parts())
            QTest::newRow(codeOf(what).data()) << what;
    }

    void whatIsErasedIsInNoPage()
    {
        QFETCH(KeptData, what);
        const MarkedCalls marked{vault(), Calls, noon()};
        QStringList gone;
        QStringList left;
        {
            const auto before = everyPage(vault());
            const auto store = open();
            for (int i = 0; i < Calls; ++i) {
                const auto &call = marked.calls().at(i);
                const auto all = call.words.values();
                QCOMPARE(wordsIn(before, all), all); // or a search that finds nothing would show nothing
                if (i % 2 != 0) {
                    left += all;
                    continue;
                }
                QVERIFY(eraseOne(*store, call.id, what));
                const bool isAll = what == KeptData::Row;
                gone += isAll ? all : call.words.values(what);
                for (const auto part : parts())
                    left += isAll || part == what ? QStringList{} : QStringList{call.words.values(part)};
            }
            QVERIFY(writeBack(store->database()));
            QVERIFY(store->office().health.faults()->isEmpty());
        }
        const auto after = everyPage(vault());
        QCOMPARE(wordsIn(after, gone), QStringList{});
        QCOMPARE(wordsIn(after, left), left);
    }

    void whatIsLeftOfACallIsCodedFacts()
    {
        const MarkedCalls marked{vault(), 1, noon()};
        const auto id = marked.calls().first().id;
        const auto store = open();
        for (const auto what : {KeptData::Contact, KeptData::Identity, KeptData::Narrative})
            QVERIFY(eraseOne(*store, id, what));
        const auto call = **store->wholeCall(id);
        QCOMPARE(call.line.kind, u"victim"_s);
        QCOMPARE(call.line.language, u"es"_s);
        QCOMPARE(call.persons.size(), 1);
        QCOMPARE(call.persons.first().answers.size(), 2);
        QVERIFY(call.persons.first().beneficiary.startsWith(u'#'));
        QCOMPARE(call.referrals.size(), 1);
        QCOMPARE(call.consents.size(), 1);
        QCOMPARE(call.dutyLog.size(), 1);
        QVERIFY(!call.callBack);
        const auto kept = **KeptCallTable{store->database()}.one(id);
        QVERIFY(!kept.hasContact && !kept.hasIdentity && !kept.hasNarrative && !kept.isOpen);
        QCOMPARE(ErasureTable{store->database()}.ofCall(id)->size(), 3);
        QCOMPARE(store->database().value("SELECT COUNT(*) FROM call_event WHERE value = 'yes'")->toInt(), 1);
    }

    void aRowThatGoesLeavesItsCountsAndItsIds()
    {
        const MarkedCalls marked{vault(), 3, noon()};
        const auto store = open();
        for (const auto &call : marked.calls())
            QVERIFY(eraseOne(*store, call.id, KeptData::Row));
        QCOMPARE(store->database().value("SELECT COUNT(*) FROM call")->toInt(), 0);
        QCOMPARE(store->database().value("SELECT COUNT(*) FROM call_event")->toInt(), 0);
        QCOMPARE(*store->journal().lastSeq(u"A"_s), 3);
        QMap<QString, qint64> counts;
        const auto lines = *YearlyCountTable{store->database()}.ofYear(2026);
        for (const auto &line : lines)
            counts.insert(line.measure + u' ' + line.value, line.amount);
        QCOMPARE(counts.value(u"contacts "_s), 3);
        QCOMPARE(counts.value(u"kind victim"_s), 3);
        QCOMPARE(counts.value(u"language es"_s), 3);
        QCOMPARE(counts.value(u"month 11"_s), 3);
        QCOMPARE(counts.value(u"hour 13"_s), 3); // in Warsaw
        QCOMPARE(counts.value(u"service kcik-case"_s), 3);
        QCOMPARE(counts.value(u"citizenship CO"_s), 3);
        QCOMPARE(counts.value(u"beneficiary "_s), 3);
        QCOMPARE(lines.size(), counts.size());
    }

    void whoeverIsInSeveralCallsOfAYearIsCountedOnce()
    {
        const MarkedCalls marked{vault(), 4, noon()};
        {
            SealedConnection past{vault().file()};
            QVERIFY(past.run(u"UPDATE person SET beneficiary = 'K-1'"_s));
            QVERIFY(past.run(u"UPDATE person SET beneficiary = NULL, case_reference = NULL WHERE call = ?"_s,
                             {marked.calls().last().id}));
        }
        const auto store = open();
        for (const auto &call : marked.calls())
            QVERIFY(eraseOne(*store, call.id, KeptData::Identity));
        for (const auto &call : marked.calls())
            QVERIFY(eraseOne(*store, call.id, KeptData::Row));
        const auto lines = *YearlyCountTable{store->database()}.ofYear(2026);
        for (const auto &line : lines) {
            if (line.measure == u"beneficiary"_s)
                QCOMPARE(line.amount, 1);
            if (line.measure == u"person"_s)
                QCOMPARE(line.amount, 4);
        }
    }

    void aLaterCallForgetsTheEarlierOneThatIsGone()
    {
        const MarkedCalls marked{vault(), 2, noon()};
        const auto &earlier = marked.calls().first().id;
        const auto &later = marked.calls().last().id;
        const auto store = open();
        QVERIFY(store->database().run("UPDATE call SET earlier_call = ? WHERE id = ?", {earlier, later}));
        QVERIFY(eraseOne(*store, earlier, KeptData::Row));
        QVERIFY(store->database().value("SELECT earlier_call FROM call WHERE id = ?", {later})->isNull());
        QVERIFY(store->office().health.faults()->isEmpty());
    }

    void aCallThatWasImportedAndErasedIsNotImportedAgain()
    {
        const MarkedCalls marked{vault(), 1, noon()};
        {
            SealedConnection past{vault().file()};
            QVERIFY(past.run(u"UPDATE call SET ref = 'x-17'"_s));
        }
        const auto store = open();
        QVERIFY(*store->calls().hasRef(u"x-17"_s));
        QVERIFY(eraseOne(*store, marked.calls().first().id, KeptData::Narrative));
        QVERIFY(*store->calls().hasRef(u"x-17"_s));
        QVERIFY(!*store->calls().hasRef(u"x-18"_s));
        QVERIFY(store->database().value("SELECT ref FROM call")->toString().startsWith(u'#'));
    }

    void eventsLoseTheirWordsOnlyThroughErasing()
    {
        const MarkedCalls marked{vault(), 1, noon()};
        const auto id = marked.calls().first().id;
        const auto store = open();
        auto &database = store->database();
        QVERIFY(!database.run("UPDATE call_event SET value = ''"));
        QVERIFY(!database.run("DELETE FROM call_event"));
        QVERIFY(eraseOne(*store, id, KeptData::Narrative));
        QVERIFY(!database.run("UPDATE call_event SET value = 'no' WHERE value = 'yes'"));
        QVERIFY(!database.run("UPDATE call_event SET kind = 'other'"));
        QVERIFY(!database.run("DELETE FROM call_event"));
        QVERIFY(!database.run("DELETE FROM erasure"));
        QVERIFY(!database.run("UPDATE erasure SET reason = 'request'"));
    }

    void erasingTwiceOrWhatIsNotThereChangesNothing()
    {
        const MarkedCalls marked{vault(), 1, noon()};
        const auto store = open();
        for (const auto &call : {marked.calls().first().id, marked.calls().first().id, u"nowhere"_s}) {
            for (const auto what : parts())
                QVERIFY(eraseOne(*store, call, what));
        }
        const auto lines = *YearlyCountTable{store->database()}.ofYear(2026);
        for (const auto &line : lines)
            QVERIFY(line.amount == 1);
        QCOMPARE(ErasureTable{store->database()}.all()->size(), 8);
        QVERIFY(!eraseOne(*store, u"nowhere"_s, KeptData::SilentNumber));
    }

    /// Every text of a draft that takes any words at all is put to the test.
    void aDraftLosesAllItsWords()
    {
        const auto draft = [] {
            auto full = filled({.id = makeId<CallTag>(noon()), .startedAt = noon()});
            const PersonIdentity somebody{u"x"_s, u"x"_s, u"x"_s, u"x"_s, u"x"_s};
            full.callerIdentity = full.persons.first().identity = somebody;
            full.perpetrator = {.identity = somebody, .role = u"x"_s};
            full.incomingNumber = full.dutyWords = full.lowerReason = u"x"_s;
            return full;
        }();
        const auto tree = QJsonDocument::fromJson(textOf(draft)).object();
        QStringList paths;
        collect(tree, {}, paths);
        static const QStringList codes{
            u"/id"_s,    u"/number"_s,      u"/callerLanguage"_s, u"/voivodeship"_s,
            u"/place"_s, u"/earlierCall"_s, u"/persons/0/id"_s,   u"/persons/0/citizenship"_s};
        int tried = 0;
        for (const auto &path : std::as_const(paths)) {
            const auto changed = with(tree, path.split(u'/', Qt::SkipEmptyParts), u"żółw"_s).toObject();
            const auto read = draftFrom(QJsonDocument{changed}.toJson(QJsonDocument::Compact));
            if (!read || codes.contains(path) || path.startsWith(u"/referrals"_s)
                || path.startsWith(u"/consents"_s))
                continue;
            auto left = *read;
            for (const auto what : parts())
                left = without(what, left);
            QVERIFY2(!textOf(left).contains("żółw"), qPrintable(path));
            ++tried;
        }
        QVERIFY2(tried >= 30, qPrintable(QString::number(tried)));
    }

    void anOpenCallLosesThePartThatIsErased()
    {
        const auto store = open();
        const auto draft = filled({.id = makeId<CallTag>(noon()), .startedAt = noon()});
        QVERIFY(store->calls().insertOpen(draft, {.desk = u"A"_s, .organisation = u"A"_s}, noon()));
        QVERIFY(store->drafts().keep(draft, noon()));
        QVERIFY(eraseOne(*store, draft.id.text, KeptData::Contact));
        const auto left = **store->drafts().of(draft.id);
        QCOMPARE(left.callBack, CallBackPlan{});
        QCOMPARE(left.notes, draft.notes);
        QVERIFY(eraseOne(*store, draft.id.text, KeptData::Row));
        QVERIFY(!*store->drafts().of(draft.id));
        QVERIFY(store->office().health.faults()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_erasing.moc"
