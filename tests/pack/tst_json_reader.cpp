// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/Answer.h"
#include "core/pack/Json.h"
#include "core/pack/JsonReader.h"

#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

JsonReader readerOf(const char *json)
{
    return JsonReader{*parseJsonObject(json, u"x.json"_s), u"x.json"_s, u"/persons/0"_s};
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfValueIsTaken()
    {
        auto in = readerOf(R"({"t": "x", "n": 3, "f": true, "at": "2026-11-29T02:10:00+01:00",
                               "answer": "declined", "answers": ["yes", "no"], "o": {"k": 1}, "none": null})");
        QCOMPARE(in.text("t"_L1), u"x"_s);
        QCOMPARE(in.number("n"_L1, 1, 5), 3);
        QVERIFY(in.flag("f"_L1).value_or(false));
        QCOMPARE(in.time("at"_L1), (QDateTime{{2026, 11, 29}, {1, 10}, QTimeZone::utc()}));
        QCOMPARE(in.code<Answer>("answer"_L1), Answer::Declined);
        QCOMPARE(in.codes<Answer>("answers"_L1), (QList{Answer::Yes, Answer::No}));
        auto inner = in.inside("o"_L1);
        QCOMPARE(inner.number("k"_L1, 0, 9), 1);
        QVERIFY(inner.finish());
        QVERIFY(in.text("none"_L1, Presence::Optional).isNull());
        QVERIFY(in.finish());
    }

    void aKeyNobodyAskedForIsReported()
    {
        auto in = readerOf(R"({"t": "x", "a/b~c": 1})");
        in.text("t"_L1);
        const auto done = in.finish();
        QVERIFY(!done);
        QCOMPARE(done.problem().fault, Fault::UnknownKey);
        QCOMPARE(done.problem().where, u"/persons/0/a~1b~0c"_s);
    }

    void theFirstProblemStays()
    {
        auto in = readerOf(R"({"n": 9, "t": 4})");
        in.number("n"_L1, 0, 5);
        in.text("t"_L1);
        QCOMPARE(in.finish().problem().where, u"/persons/0/n"_s);
    }

    void badValuesSayWhatWasExpected_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *json, Fault fault, const char *found) {
            QTest::newRow(name) << QByteArray{json} << int(fault) << QString::fromUtf8(found);
        };
        row("a number for an answer", R"({"a": 1})", Fault::WrongType, "1");
        row("another word", R"({"a": "maybe"})", Fault::UnknownValue, "maybe");
        row("another case", R"({"a": "Yes"})", Fault::UnknownValue, "Yes");
        row("nothing", R"({})", Fault::MissingKey, "");
        row("null", R"({"a": null})", Fault::MissingKey, "");
        row("a list", R"({"a": ["yes"]})", Fault::WrongType, "[…]");
        row("an object", R"({"a": {}})", Fault::WrongType, "{…}");
        row("true", R"({"a": true})", Fault::WrongType, "true");
        row("NUL", "{\"a\": \"ye\\u0000s\"}", Fault::NotUtf8, "");
        row("half a pair", "{\"a\": \"yes\\ud83d\"}", Fault::NotUtf8,
            ""); // SQLite would swallow what follows
        row("not a character", "{\"a\": \"yes\\uffff\"}", Fault::NotUtf8, "");
        row("byte order mark", "{\"a\": \"\\ufeffyes\"}", Fault::NotUtf8, "");
    }

    void badValuesSayWhatWasExpected()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, fault);
        QFETCH(QString, found);
        auto in = readerOf(json.constData());
        in.code<Answer>("a"_L1);
        const auto done = in.finish();
        QVERIFY(!done);
        QCOMPARE(int(done.problem().fault), fault);
        QCOMPARE(done.problem().found, found);
        QCOMPARE(done.problem().where, u"/persons/0/a"_s);
    }

    void aListIsAsCleanAsAText()
    {
        auto in = readerOf("{\"l\": [\"yes\", \"n\\u0007o\"]}");
        in.texts("l"_L1);
        const auto done = in.finish();
        QVERIFY(!done);
        QCOMPARE(done.problem().fault, Fault::NotUtf8);
        QCOMPARE(done.problem().where, u"/persons/0/l/1"_s);
    }

    void onlyRealMomentsWithAnOffsetAreTimes_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("good");
        const auto row
            = [](const char *word, bool good) { QTest::newRow(word) << QString::fromLatin1(word) << good; };
        row("2026-11-29T02:10:00+01:00", true);
        row("2026-11-29T02:10Z", true);
        row("2026-11-29T02:10:00.125Z", true);
        row("2026-11-29T02:10:00", false);
        row("2026-02-30T02:10:00Z", false);
        row("2026-11-29", false);
        row("2026-11-29 02:10:00Z", false);
        row("2026-11-29T02:10:61Z", false);
        row("1066-10-14T09:00:00Z", false);
        row("now", false);
        row("2026-11-29T02:10:00Z\n", false);
        row("9998-12-31T23:59:59Z", true);
        row("9999-12-31T23:59:59-01:00", false); // in UTC a year of five digits, which nothing can write
        row("9999-12-31T23:59:59Z", false); // in Warsaw one
        row("1900-01-01T00:00:00+14:00", false); // in UTC a year that would not be read again
    }

    void onlyRealMomentsWithAnOffsetAreTimes()
    {
        QFETCH(QString, word);
        QFETCH(bool, good);
        JsonReader in{QJsonObject{{u"at"_s, word}}, u"x.json"_s};
        const auto time = in.time("at"_L1);
        QCOMPARE(bool(in.finish()), good);
        if (!good)
            return;
        JsonReader again{QJsonObject{{u"at"_s, time.toString(Qt::ISODateWithMs)}}, u"x.json"_s};
        QCOMPARE(again.time("at"_L1), time);
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
