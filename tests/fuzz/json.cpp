// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Json.h"
#include "core/base/Text.h"
#include "core/call/Answer.h"
#include "core/pack/JsonReader.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/Targets.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace latarnia::fuzz {

namespace {

int depthOf(const QJsonValue &value)
{
    int deepest = 0;
    const auto list = value.toArray();
    for (const auto &one : list)
        deepest = qMax(deepest, depthOf(one));
    const auto object = value.toObject();
    for (const auto &one : object)
        deepest = qMax(deepest, depthOf(one));
    return deepest + int(value.isArray() || value.isObject());
}

/// Takes the same key as everything a reader can take, each with a reader of its own.
void readKey(const QJsonObject &object, const QString &name)
{
    const auto latin = name.toLatin1();
    const QLatin1StringView key{latin};
    const auto reader = [&] { return JsonReader{object, u"x.json"_s}; };
    auto in = reader();
    const auto text = in.text(key, Presence::Optional);
    expect(cleanText(text) == text, "a text that is taken can be stored as it is");
    expect(in.problem() || reader().has(key) == !text.isNull(), "no text is lost in silence");
    in = reader();
    const int number = in.number(key, -5, 1000, 7);
    expect(number >= -5 && number <= 1000, "a number is in its range");
    in = reader();
    const auto words = in.texts(key, Presence::Optional);
    for (const auto &word : words)
        expect(in.problem() || cleanText(word) == word, "a text of a list can be stored as it is");
    in = reader();
    const auto time = in.time(key, Presence::Optional);
    if (time.isValid()) {
        JsonReader again{QJsonObject{{name, time.toString(Qt::ISODateWithMs)}}, {}};
        expect(again.time(key) == time, "a moment that is taken is written and taken again");
    }
    (void)reader().flag(key);
    (void)reader().codes<Answer>(key);
    (void)reader().maybeCode<Answer>(key);
    (void)reader().each(key);
    (void)reader().inside(key).finish();
}

} // namespace

/// JSON is taken strictly, and what is taken out of it keeps its promises.
void json(Input input)
{
    const auto bytes = bytesOf(input);
    const auto value = parseJson(bytes, u"x.json"_s);
    if (!value) {
        expect(value.problem().file == u"x.json"_s && value.problem().found.size() <= 60,
               "a problem names the file and shows little");
        return;
    }
    expect(depthOf(*value) <= MaxJsonDepth, "nothing is nested deeper than the limit");
    if (!value->isObject())
        return;
    const auto object = value->toObject();
    const auto written = QJsonDocument{object}.toJson(QJsonDocument::Compact);
    const auto again = parseJsonObject(written, {});
    // Qt loses a byte order mark at the start of a text, early or late; our reader refuses what still has
    // one.
    const bool hasMark = bytes.contains("\xEF\xBB\xBF") || written.contains("\xEF\xBB\xBF");
    expect(hasMark || (again && *again == object), "what is taken, written again, is taken as the same");
    const auto keys = object.keys();
    for (const auto &key : keys.first(qMin(keys.size(), qsizetype(20))))
        readKey(object, key);
    JsonReader in{object, u"x.json"_s};
    expect(bool(in.finish()) == keys.isEmpty(), "a key nobody asked for is reported");
}

} // namespace latarnia::fuzz
