// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/JsonReader.h"

#include "core/base/Text.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace latarnia {

namespace {

constexpr int ShownLength = 60;
constexpr int FirstYear = 1900;
constexpr int LastYear = 9998; ///< a moment of it has a year of four digits wherever it is written

/// Whether the store gives a text back as it is: SQLite drops or changes what cleanText() takes out.
bool isClean(const QString &text)
{
    return cleanText(text) == text;
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().left(ShownLength);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isArray() ? QStringLiteral("[…]")
        : value.isObject() ? QStringLiteral("{…}")
                           : QStringLiteral("null");
}

QLatin1StringView nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return QLatin1StringView{"true false"};
    case QJsonValue::Double:
        return QLatin1StringView{"number"};
    case QJsonValue::String:
        return QLatin1StringView{"string"};
    case QJsonValue::Array:
        return QLatin1StringView{"array"};
    case QJsonValue::Object:
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QLatin1StringView{"object"};
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString file, QString pointer)
    : JsonPlace{std::move(file), std::move(pointer)}
    , m_object{std::move(object)}
{
}

bool JsonReader::has(QLatin1StringView key) const
{
    const auto value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue JsonReader::value(QLatin1StringView key, QJsonValue::Type expected, Presence presence)
{
    const auto typeName = nameOf(expected);
    m_taken.insert(key);
    const auto value = m_object.value(key);
    if (value.isUndefined() || value.isNull()) {
        if (presence == Presence::Required)
            complain(Fault::MissingKey, key, {}, typeName);
        return QJsonValue::Undefined;
    }
    if (value.type() != expected) {
        complain(Fault::WrongType, key, shown(value), typeName);
        return QJsonValue::Undefined;
    }
    return value;
}

QString JsonReader::text(QLatin1StringView key, Presence presence, int maxLength)
{
    const auto value = this->value(key, QJsonValue::String, presence);
    if (!value.isString())
        return {};
    auto text = value.toString();
    if (text.size() > maxLength) {
        complain(Fault::OutOfRange, key, QString::number(text.size()), QStringLiteral("0…%1").arg(maxLength));
        return {};
    }
    if (!isClean(text)) {
        complain(Fault::NotUtf8, key);
        return {};
    }
    return text.isNull() ? QString{QLatin1StringView{""}} : text;
}

QStringList JsonReader::texts(QLatin1StringView key, Presence presence)
{
    QStringList texts;
    const auto list = value(key, QJsonValue::Array, presence).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isString())
            complainAt(Fault::WrongType, key, i, shown(list.at(i)), QStringLiteral("string"));
        else if (!isClean(list.at(i).toString()))
            complainAt(Fault::NotUtf8, key, i, {}, {});
        else
            texts.append(list.at(i).toString());
    }
    return texts;
}

std::optional<bool> JsonReader::flag(QLatin1StringView key)
{
    const auto value = this->value(key, QJsonValue::Bool, Presence::Optional);
    return value.isBool() ? std::optional{value.toBool()} : std::nullopt;
}

int JsonReader::number(QLatin1StringView key, int least, int most, std::optional<int> absent)
{
    const auto value = this->value(key, QJsonValue::Double, absent ? Presence::Optional : Presence::Required);
    if (!value.isDouble())
        return absent.value_or(least);
    const double number = value.toDouble();
    if (number < least || number > most || std::floor(number) != number) {
        complain(Fault::OutOfRange, key, shown(value), QStringLiteral("%1…%2").arg(least).arg(most));
        return least;
    }
    return int(number);
}

QDateTime JsonReader::time(QLatin1StringView key, Presence presence)
{
    static const QRegularExpression pattern{
        QStringLiteral("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$")};
    const auto word = text(key, presence, 40);
    if (word.isNull())
        return {};
    const auto moment
        = pattern.match(word).hasMatch() ? QDateTime::fromString(word, Qt::ISODateWithMs) : QDateTime{};
    const auto year = moment.toUTC().date().year();
    if (!moment.isValid() || year < FirstYear || year > LastYear) {
        complain(Fault::NotATime, key, word.left(ShownLength), QStringLiteral("2026-11-29T02:10:00+01:00"));
        return {};
    }
    return moment.toUTC();
}

JsonReader JsonReader::inside(QLatin1StringView key, Presence presence)
{
    return JsonReader{value(key, QJsonValue::Object, presence).toObject(), file(), pointerTo(key)};
}

QList<JsonReader> JsonReader::each(QLatin1StringView key, Presence presence)
{
    QList<JsonReader> readers;
    const auto list = value(key, QJsonValue::Array, presence).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isObject())
            complainAt(Fault::WrongType, key, i, shown(list.at(i)), QStringLiteral("object"));
        readers.append(JsonReader{list.at(i).toObject(), file(), pointerTo(key) + u'/' + QString::number(i)});
    }
    return readers;
}

QStringList JsonReader::restOfKeys() const
{
    QStringList rest;
    const auto keys = m_object.keys();
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(rest),
                 [this](const QString &key) { return !m_taken.contains(key); });
    return rest;
}

Result<> JsonReader::finish()
{
    if (const auto rest = restOfKeys(); !rest.isEmpty())
        absorb(Problem{.fault = Fault::UnknownKey,
                       .file = file(),
                       .where = pointerTo(rest.first()),
                       .found = rest.first().left(ShownLength)});
    if (problem())
        return *problem();
    return {};
}

} // namespace latarnia
