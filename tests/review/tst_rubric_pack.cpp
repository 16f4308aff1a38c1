// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/CallKind.h"
#include "core/call/Level.h"
#include "core/review/Rubric.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped()
{
    return readPack(u":/packs/rubric.json"_s)->bytes;
}

Result<Rubric> rubricIn(const QByteArray &bytes)
{
    const auto pack = readPack(bytes, u"x.json"_s);
    return pack ? rubricFrom(*pack) : pack.problem();
}

/// A pack of one section with one item of which @p changes are not as usual; null takes a key away.
QJsonObject small(const QJsonObject &changes = {}, const QJsonArray &more = {})
{
    QJsonObject item{{u"id"_s, u"a"_s},
                     {u"weight"_s, 2},
                     {u"steps"_s, 3},
                     {u"evidence"_s, u"record"_s},
                     {u"notApplicable"_s, false},
                     {u"critical"_s, false},
                     {u"source"_s, u"here"_s},
                     {u"mark"_s, u"M"_s}};
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->isNull())
            item.remove(change.key());
        else
            item[change.key()] = *change;
    }
    QJsonArray items{item};
    for (const auto &other : more)
        items.append(other);
    return {{u"format"_s, 1},
            {u"pack"_s, u"rubric"_s},
            {u"id"_s, u"x"_s},
            {u"version"_s, u"2026-11-27"_s},
            {u"weightsConfirmed"_s, false},
            {u"source"_s, u"here"_s},
            {u"sections"_s, QJsonArray{QJsonObject{{u"id"_s, u"s"_s}, {u"items"_s, items}}}}};
}

Result<Rubric> decoded(const QJsonObject &content)
{
    return rubricFrom({.kind = u"rubric"_s, .file = u"x.json"_s, .content = content});
}

QList<RubricItem> itemsOf(const Rubric &rubric)
{
    QList<RubricItem> items;
    for (const auto &section : rubric.sections)
        items.append(section.items);
    return items;
}

QStringList askedOf(const Rubric &rubric, const ReviewedCall &call)
{
    QStringList ids;
    for (const auto &item : itemsOf(rubric)) {
        if (isAskedOf(item, call))
            ids.append(item.id);
    }
    return ids;
}

} // namespace

/// What the shipped rubric asks, and what a rubric must be.
class TestRubricPack : public QObject
{
    Q_OBJECT

    Rubric m_rubric = *rubricIn(shipped());

private Q_SLOTS:
    void everyItemOfTheShippedRubricSaysWhereItComesFrom()
    {
        QVERIFY(!m_rubric.weightsConfirmed);
        for (const auto &item : itemsOf(m_rubric)) {
            QVERIFY2(item.source.startsWith(u"domain/call-practice.md §"_s), qPrintable(item.id));
            QVERIFY2((QStringList{u"V"_s, u"V2"_s, u"M"_s, u"C"_s, u"NF"_s}.contains(item.mark)),
                     qPrintable(item.id));
            QVERIFY2(fromCode<Evidence>(item.evidence), qPrintable(item.id));
            QCOMPARE(item.isCritical, !item.criticalSource.isEmpty());
        }
    }

    void onlyWhatThePageMarksAsVerifiedIsVerified()
    {
        QStringList verified;
        for (const auto &item : itemsOf(m_rubric)) {
            if (item.isVerified())
                verified.append(item.id);
        }
        QCOMPARE(verified, (QStringList{u"only-needed"_s, u"consent-first"_s}));
    }

    void theCriticalItemsAreThoseThatCanHarmSomebody()
    {
        QStringList critical;
        for (const auto &item : itemsOf(m_rubric)) {
            if (item.isCritical)
                critical.append(item.id);
        }
        QCOMPARE(critical.join(u' '),
                 u"safety-first danger-acted call-back written-plan never-asked consent-first "
                 "nothing-forbidden code-word silent-no-ring controller"_s);
    }

    void theShippedRubricKnowsOnlyKindsAndLevelsThatThereAre()
    {
        for (const auto &item : itemsOf(m_rubric)) {
            for (const auto &kind : item.kinds)
                QVERIFY2(fromCode<CallKind>(kind), qPrintable(item.id + u' ' + kind));
            for (const auto &level : item.levels)
                QVERIFY2(fromCode<Level>(level), qPrintable(item.id + u' ' + level));
        }
    }

    void everyKindOfCallIsAskedSomething()
    {
        for (const auto &[kind, name] : codesOf(CallKind{}))
            QVERIFY2(!askedOf(m_rubric, {.kind = QString::fromLatin1(name)}).isEmpty(), name);
    }

    void aCallIsAskedWhatItsKindAndLevelCallFor()
    {
        const auto danger = askedOf(m_rubric, {.kind = u"victim"_s, .level = u"T0"_s});
        QVERIFY(danger.contains(u"danger-acted"_s) && danger.contains(u"safety-plan"_s));
        const auto rights = askedOf(m_rubric, {.kind = u"victim"_s, .level = u"T3"_s});
        QVERIFY(!rights.contains(u"danger-acted"_s) && !rights.contains(u"safety-plan"_s));
        QVERIFY(!danger.contains(u"choice"_s)); // nobody heard it
        QVERIFY(askedOf(m_rubric, {u"victim"_s, u"T0"_s, Evidence::Heard}).contains(u"choice"_s));
        QCOMPARE(askedOf(m_rubric, {.kind = u"hangUp"_s}).join(u' '),
                 u"consent-first nothing-forbidden code-word"_s);
        QVERIFY(askedOf(m_rubric, {.kind = u"silent"_s}).contains(u"silent-no-ring"_s));
    }

    void wordsOfANewerProgramAreKeptAndAskOnlyWhatTheySay()
    {
        const auto rubric = decoded(small({{u"kinds"_s, QJsonArray{u"video"_s}}, {u"mark"_s, u"V9"_s}},
                                          QJsonArray{QJsonObject{{u"id"_s, u"b"_s},
                                                                 {u"weight"_s, 1},
                                                                 {u"steps"_s, 2},
                                                                 {u"evidence"_s, u"dreamt"_s},
                                                                 {u"notApplicable"_s, true},
                                                                 {u"critical"_s, false},
                                                                 {u"levels"_s, QJsonArray{u"T9"_s}},
                                                                 {u"source"_s, u"here"_s},
                                                                 {u"mark"_s, u"M"_s}}}));
        QVERIFY(rubric);
        const auto items = itemsOf(*rubric);
        QCOMPARE(items.at(0).kinds, QStringList{u"video"_s});
        QVERIFY(!items.at(0).isVerified());
        QCOMPARE(items.at(1).evidence, u"dreamt"_s);
        QCOMPARE(items.at(1).levels, QStringList{u"T9"_s});
        QCOMPARE(askedOf(*rubric, {u"video"_s, u"T9"_s, Evidence::Heard}), QStringList{u"a"_s});
        QVERIFY(askedOf(*rubric, {u"victim"_s, u"T9"_s, Evidence::Heard}).isEmpty());
    }

    void aRubricThatIsNotWholeIsRefusedAtItsPlace_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QJsonObject &changes, Fault fault, const char *where) {
            QTest::newRow(name) << changes << int(fault) << QString::fromLatin1(where);
        };
        const auto null = QJsonValue{QJsonValue::Null};
        row("no id", {{u"id"_s, null}}, Fault::MissingKey, "id");
        row("the id of its section", {{u"id"_s, u"s"_s}}, Fault::DuplicateId, "id");
        row("no weight", {{u"weight"_s, null}}, Fault::MissingKey, "weight");
        row("weight 0", {{u"weight"_s, 0}}, Fault::OutOfRange, "weight");
        row("weight 101", {{u"weight"_s, 101}}, Fault::OutOfRange, "weight");
        row("half a weight", {{u"weight"_s, 1.5}}, Fault::OutOfRange, "weight");
        row("one step", {{u"steps"_s, 1}}, Fault::OutOfRange, "steps");
        row("six steps", {{u"steps"_s, 6}}, Fault::OutOfRange, "steps");
        row("no evidence", {{u"evidence"_s, null}}, Fault::MissingKey, "evidence");
        row("nobody knows whether it may not apply", {{u"notApplicable"_s, null}}, Fault::MissingKey,
            "notApplicable");
        row("not applicable as a word", {{u"notApplicable"_s, u"yes"_s}}, Fault::WrongType, "notApplicable");
        row("nobody knows whether it is critical", {{u"critical"_s, null}}, Fault::MissingKey, "critical");
        row("critical without a source", {{u"critical"_s, true}}, Fault::MissingKey, "criticalSource");
        row("a source of what is not critical", {{u"criticalSource"_s, u"here"_s}}, Fault::UnknownKey,
            "criticalSource");
        row("for no kind", {{u"kinds"_s, QJsonArray{}}}, Fault::MissingKey, "kinds");
        row("a kind twice", {{u"kinds"_s, QJsonArray{u"victim"_s, u"victim"_s}}}, Fault::DuplicateId,
            "kinds/1");
        row("a level that is a number", {{u"levels"_s, QJsonArray{0}}}, Fault::WrongType, "levels/0");
        row("no source", {{u"source"_s, null}}, Fault::MissingKey, "source");
        row("no mark", {{u"mark"_s, null}}, Fault::MissingKey, "mark");
        row("a key that is not known", {{u"colour"_s, u"red"_s}}, Fault::UnknownKey, "colour");
    }

    void aRubricThatIsNotWholeIsRefusedAtItsPlace()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(int, fault);
        QFETCH(QString, where);
        QVERIFY(decoded(small()));
        const auto content = small(changes);
        const auto rubric = decoded(content);
        QVERIFY(!rubric);
        QCOMPARE(int(rubric.problem().fault), fault);
        QCOMPARE(rubric.problem().where, u"/sections/0/items/0/"_s + where);
        QCOMPARE(rubric.problem().file, u"x.json"_s);
        const auto read = rubricIn(QJsonDocument{content}.toJson());
        QVERIFY(!read); // whoever finds it first, the schema or the decoder
    }

    void aRubricWithoutItemsIsRefused()
    {
        auto content = small();
        content[u"sections"_s] = QJsonArray{};
        QCOMPARE(decoded(content).problem().where, u"/sections"_s);
        content[u"sections"_s] = QJsonArray{QJsonObject{{u"id"_s, u"s"_s}, {u"items"_s, QJsonArray{}}}};
        QCOMPARE(decoded(content).problem().where, u"/sections/0/items"_s);
        content = small();
        content.remove(u"weightsConfirmed"_s);
        QCOMPARE(decoded(content).problem().where, u"/weightsConfirmed"_s);
    }

    void anItemIsFoundByItsId()
    {
        QCOMPARE(itemIn(m_rubric, u"code-word"_s)->weight, 5);
        QVERIFY(!itemIn(m_rubric, u"safety"_s)); // a section
        QVERIFY(!itemIn(m_rubric, {}));
    }
};

QTEST_GUILESS_MAIN(TestRubricPack)
#include "tst_rubric_pack.moc"
