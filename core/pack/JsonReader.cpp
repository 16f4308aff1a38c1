// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/JsonReader.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace latarnia {

namespace {

constexpr int ShownLength = 60;

/// RFC 6901: "~" and "/" inside a key are escaped.
QString escaped(QString key)
{
    return key.replace(u'~', QLatin1StringView{"~0"}).replace(u'/', QLatin1StringView{"~1"});
}

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7f;
    });
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

} // namespace

JsonReader::JsonReader(QJsonObject object, QString file, QString pointer)
    : m_object{std::move(object)}
    , m_file{std::move(file)}
    , m_pointer{std::move(pointer)}
{
}

bool JsonReader::has(QLatin1StringView key) const
{
    const auto value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue JsonReader::take(QLatin1StringView key, Presence presence, QJsonValue::Type expected,
                            QLatin1StringView typeName)
{
    m_taken.insert(key);
    const auto value = m_object.value(key);
    if (value.isUndefined() || value.isNull()) {
        if (presence == Presence::Required)
            complain(Fault::MissingKey, key, {}, typeName);
        return {};
    }
    if (value.type() != expected) {
        complain(Fault::WrongType, key, shown(value), typeName);
        return {};
    }
    return value;
}

QString JsonReader::text(QLatin1StringView key, Presence presence, int maxLength)
{
    const auto value = take(key, presence, QJsonValue::String, QLatin1StringView{"string"});
    if (!value.isString())
        return {};
    auto text = value.toString();
    if (text.size() > maxLength) {
        complain(Fault::OutOfRange, key, QString::number(text.size()), QStringLiteral("0…%1").arg(maxLength));
        return {};
    }
    if (hasControlCharacters(text)) {
        complain(Fault::NotUtf8, key);
        return {};
    }
    return text.isNull() ? QString{QLatin1StringView{""}} : text;
}

QStringList JsonReader::texts(QLatin1StringView key, Presence presence)
{
    QStringList texts;
    const auto list = array(key, presence);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isString())
            complainAt(Fault::WrongType, key, i, shown(list.at(i)), QStringLiteral("string"));
        else
            texts.append(list.at(i).toString());
    }
    return texts;
}

bool JsonReader::flag(QLatin1StringView key, bool absent)
{
    return maybeFlag(key).value_or(absent);
}

std::optional<bool> JsonReader::maybeFlag(QLatin1StringView key)
{
    const auto value = take(key, Presence::Optional, QJsonValue::Bool, QLatin1StringView{"true false"});
    return value.isBool() ? std::optional{value.toBool()} : std::nullopt;
}

int JsonReader::number(QLatin1StringView key, int least, int most, std::optional<int> absent)
{
    const auto value = take(key, absent ? Presence::Optional : Presence::Required, QJsonValue::Double,
                            QLatin1StringView{"number"});
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
    if (!moment.isValid() || moment.date().year() < 1900) {
        complain(Fault::NotATime, key, word.left(ShownLength), QStringLiteral("2026-11-29T02:10:00+01:00"));
        return {};
    }
    return moment.toUTC();
}

QJsonObject JsonReader::object(QLatin1StringView key, Presence presence)
{
    return take(key, presence, QJsonValue::Object, QLatin1StringView{"object"}).toObject();
}

QJsonArray JsonReader::array(QLatin1StringView key, Presence presence)
{
    return take(key, presence, QJsonValue::Array, QLatin1StringView{"array"}).toArray();
}

JsonReader JsonReader::inside(QLatin1StringView key, Presence presence)
{
    return JsonReader{object(key, presence), m_file, m_pointer + u'/' + escaped(key)};
}

QList<JsonReader> JsonReader::each(QLatin1StringView key, Presence presence)
{
    QList<JsonReader> readers;
    const auto list = array(key, presence);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isObject())
            complainAt(Fault::WrongType, key, i, shown(list.at(i)), QStringLiteral("object"));
        readers.append(JsonReader{list.at(i).toObject(), m_file,
                                  m_pointer + u'/' + escaped(key) + u'/' + QString::number(i)});
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

void JsonReader::complain(Fault fault, QLatin1StringView key, const QString &found, const QString &expected)
{
    if (!m_problem)
        m_problem = Problem{.fault = fault,
                            .file = m_file,
                            .where = m_pointer + u'/' + escaped(key),
                            .found = found.left(ShownLength),
                            .expected = expected};
}

void JsonReader::complainAt(Fault fault, QLatin1StringView key, qsizetype index, const QString &found,
                            const QString &expected)
{
    if (!m_problem)
        m_problem = Problem{.fault = fault,
                            .file = m_file,
                            .where = m_pointer + u'/' + escaped(key) + u'/' + QString::number(index),
                            .found = found.left(ShownLength),
                            .expected = expected};
}

void JsonReader::absorb(const Problem &problem)
{
    if (!m_problem)
        m_problem = problem;
}

void JsonReader::absorb(const JsonReader &inner)
{
    if (!m_problem)
        m_problem = inner.m_problem;
}

Result<> JsonReader::finish()
{
    if (!m_problem) {
        if (const auto rest = restOfKeys(); !rest.isEmpty())
            m_problem = Problem{.fault = Fault::UnknownKey,
                                .file = m_file,
                                .where = m_pointer + u'/' + escaped(rest.first()),
                                .found = rest.first().left(ShownLength)};
    }
    if (m_problem)
        return *m_problem;
    return {};
}

} // namespace latarnia
