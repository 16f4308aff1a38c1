// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Json.h"
#include "core/pack/Pack.h"
#include "core/pack/Schema.h"
#include "core/pack/Words.h"
#include "core/screening/Instrument.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QStringList patternsIn(const QJsonValue &schema)
{
    QStringList patterns;
    const auto list = schema.toArray();
    for (const auto &one : list)
        patterns += patternsIn(one);
    const auto object = schema.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == "pattern"_L1 && field->isString())
            patterns.append(field->toString());
        patterns += patternsIn(*field);
    }
    return patterns;
}

/// Whether something in a pattern may come any number of times.
bool hasNoLimit(QString pattern)
{
    static const QRegularExpression literal{u"\\\\.|\\[(\\\\.|[^\\]])*\\]"_s};
    static const QRegularExpression endless{u"[+*]|,\\}"_s};
    return pattern.remove(literal).contains(endless);
}

/// JSON with the quotes of a letter, to be readable here.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray ruleWithId(const QByteArray &id)
{
    return json("{'format':1,'pack':'routing-rules','id':'a','version':'2026-11-24','day':{'from':7,'to':20},"
                "'rules':[{'place':1,'fact':'x','rank':['b'],'when':[],'id':'"
                + id + "'}]}");
}

QByteArray questionFor(const QByteArray &roles)
{
    return json("{'format':1,'pack':'instrument','id':'a','version':'2026-11-24','weightsConfirmed':false,"
                "'source':'x','indicators':[],'questions':[{'id':'R1','kind':'rapid','sensitivity':1,"
                "'phases':['now'],'roles':["
                + roles + "]}]}");
}

} // namespace

class TestPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPackWeShipFitsItsSchema()
    {
        const auto names = QDir{u":/packs"_s}.entryList(QDir::Files);
        QVERIFY(names.size() >= 10);
        for (const auto &name : names) {
            const auto pack = readPack(u":/packs/"_s + name);
            QVERIFY2(
                pack,
                qPrintable(name + u' ' + (pack ? QString{} : pack.problem().where + pack.problem().note)));
            QCOMPARE(pack->identity.sha256.size(), 64);
        }
    }

    void aPackOfAnUnknownKindOrFormatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("kind") << QByteArray{R"({"format":1,"pack":"weather","id":"a","version":"1"})"}
                              << u"/pack"_s;
        QTest::newRow("no kind") << QByteArray{R"({"format":1,"id":"a","version":"1"})"} << u"/pack"_s;
        QTest::newRow("format") << QByteArray{R"({"format":2,"pack":"instrument","id":"a","version":"1"})"}
                                << u"/format"_s;
        QTest::newRow("path") << QByteArray{R"({"format":1,"pack":"../x","id":"a","version":"1"})"}
                              << u"/pack"_s;
        QTest::newRow("no version") << QByteArray{R"({"format":1,"pack":"instrument","id":"a"})"}
                                    << u"/version"_s;
    }

    void aPackOfAnUnknownKindOrFormatIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const auto pack = readPack(json, u"x.json"_s);
        QVERIFY(!pack);
        QCOMPARE(pack.problem().where, where);
    }

    void aSchemaProblemNamesTheDeepestPlace()
    {
        const QJsonObject schema{
            {u"type"_s, u"object"_s},
            {u"properties"_s,
             QJsonObject{{u"a"_s,
                          QJsonObject{{u"type"_s, u"array"_s},
                                      {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}}}}}}}};
        const QJsonObject content{{u"a"_s, QJsonArray{u"x"_s, 3}}};
        const auto fits = checkAgainstSchema(content, schema, u"x.json"_s);
        QVERIFY(!fits);
        QCOMPARE(fits.problem().where, u"/a/1"_s);
    }

    void aPackOfFullLengthDoesNotStopTheProgram_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a long id") << ruleWithId(QByteArray{1'900'000, 'a'});
        QTest::newRow("many twins") << questionFor(QByteArray{"'victim'"}
                                                   + QByteArray{",'victim'"}.repeated(100'000));
    }

    void aPackOfFullLengthDoesNotStopTheProgram()
    {
        QFETCH(QByteArray, json);
        QVERIFY(json.size() < MaxPackBytes);
        QElapsedTimer time;
        time.start();
        const auto pack = readPack(json, u"x.json"_s);
        QVERIFY(!pack || !instrumentFrom(*pack));
        QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    }

    /// valijson's regular expressions call themselves for each letter, so that a pattern without a limit lets
    /// a long text end the program; and where no twins are allowed it compares each entry with all others.
    void noSchemaAsksForWhatALongPackMakesEndless()
    {
        const auto names = QDir{u":/schemas"_s}.entryList(QDir::Files);
        QVERIFY(names.size() >= 10);
        for (const auto &name : names) {
            const auto bytes = readFile(u":/schemas/"_s + name);
            const auto patterns = patternsIn(*parseJsonObject(*bytes, name));
            QVERIFY2(!patterns.isEmpty(), qPrintable(name));
            for (const auto &pattern : patterns)
                QVERIFY2(!hasNoLimit(pattern), qPrintable(name + u' ' + pattern));
            QVERIFY2(!bytes->contains("uniqueItems"), qPrintable(name));
        }
        QVERIFY(hasNoLimit(u"^[a-z]+$"_s) && hasNoLimit(u"a{2,}"_s) && !hasNoLimit(u"^\\+[+*]{1,3}$"_s));
    }

    void aWordOfAPackIsFoundByIdAndField()
    {
        const Pack pack{.kind = u"instrument-words"_s,
                        .content = QJsonObject{
                            {u"language"_s, u"pl"_s},
                            {u"texts"_s, QJsonObject{{u"R1"_s, QJsonObject{{u"question"_s, u"Czy…?"_s}}}}}}};
        const auto words = Words::from(pack);
        QVERIFY(words);
        QCOMPARE(words->text(u"R1"_s, "question"_L1), u"Czy…?"_s);
        QVERIFY(words->text(u"R1"_s, "label"_L1).isEmpty());
        QVERIFY(words->text(u"R2"_s, "question"_L1).isEmpty());
        QCOMPARE(Words::from({.file = u"x.json"_s}).problem().where, u"/language"_s);
    }

    void aPackThatIsNotThereIsUnreadable()
    {
        QCOMPARE(readPack(u":/packs/none.json"_s).problem().fault, Fault::FileUnreadable);
    }

    void wordsThatCannotBeShownAsTheyAreAreRefused()
    {
        const Pack pack{
            .kind = u"instrument-words"_s,
            .file = u"x.json"_s,
            .content = QJsonObject{
                {u"language"_s, u"pl"_s},
                {u"texts"_s, QJsonObject{{u"R1"_s, QJsonObject{{u"question"_s, u"Czy\u0007?"_s}}}}}}};
        const auto words = Words::from(pack);
        QVERIFY(!words);
        QCOMPARE(words.problem().fault, Fault::NotUtf8);
        QCOMPARE(words.problem().where, u"/texts/R1/question"_s);
    }
};

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
