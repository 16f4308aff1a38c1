// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Pack.h"
#include "core/pack/Schema.h"
#include "core/pack/Words.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

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
    }
};

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
