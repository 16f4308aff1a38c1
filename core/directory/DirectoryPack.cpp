// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/Directory.h"
#include "core/pack/JsonReader.h"

#include <QSet>
#include <QTime>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MinutesADay = 24 * 60;

int minutesFrom(JsonReader &in, QLatin1StringView key)
{
    const auto word = in.text(key);
    if (word == "24:00"_L1)
        return MinutesADay;
    const auto time = QTime::fromString(word, u"HH:mm"_s);
    if (!time.isValid() && !in.problem())
        in.complain(Fault::NotATime, key, word, u"00:00…24:00"_s);
    return time.hour() * 60 + time.minute();
}

void addRanges(JsonReader &in, QList<OpenRange> &ranges)
{
    const auto days = in.value("days"_L1, QJsonValue::Array).toArray();
    const int from = minutesFrom(in, "from"_L1);
    int to = minutesFrom(in, "to"_L1);
    if (to <= from)
        to += MinutesADay; // the range ends on the next day
    for (const auto &day : days) {
        if (day.toInt() < 1 || day.toInt() > 7)
            in.complain(Fault::OutOfRange, "days"_L1, QString::number(day.toInt()), u"1…7"_s);
        ranges.append({.weekday = day.toInt(), .from = from, .to = to});
    }
}

std::optional<OpeningHours> hoursFrom(JsonReader &service)
{
    if (!service.has("hours"_L1)) {
        (void)service.value("hours"_L1, QJsonValue::Object, Presence::Optional);
        return std::nullopt;
    }
    auto in = service.inside("hours"_L1);
    OpeningHours hours{.always = in.flag("always"_L1).value_or(false),
                       .onHoliday = in.code<OnHoliday>("onHoliday"_L1, OnHoliday::Closed)};
    auto ranges = in.each("weekly"_L1, Presence::Optional);
    for (auto &range : ranges) {
        addRanges(range, hours.ranges);
        (void)range.finish();
        in.absorb(range);
    }
    (void)in.finish();
    service.absorb(in);
    return hours;
}

std::optional<QDate> dateFrom(JsonReader &in, QLatin1StringView key)
{
    const auto word = in.text(key, Presence::Optional);
    if (word.isNull())
        return std::nullopt;
    const auto date = QDate::fromString(word, Qt::ISODate);
    if (!date.isValid())
        in.complain(Fault::NotATime, key, word, u"2026-11-24"_s);
    return date;
}

std::optional<int> capacityFrom(JsonReader &in)
{
    if (!in.has("capacity"_L1)) {
        (void)in.number("capacity"_L1, 0, 999, 0);
        return std::nullopt;
    }
    return in.number("capacity"_L1, 0, 999);
}

void readContact(JsonReader &in, Service &service)
{
    service.phone = in.text("phone"_L1, Presence::Optional);
    service.phoneMark = in.code<Mark>("phoneMark"_L1, Mark::NF);
    service.email = in.text("email"_L1, Presence::Optional);
    service.web = in.text("web"_L1, Presence::Optional);
    service.hours = hoursFrom(in);
    service.hoursMark = in.code<Mark>("hoursMark"_L1, Mark::NF);
    service.languages = in.texts("languages"_L1, Presence::Optional);
}

void readAudience(JsonReader &in, Service &service)
{
    service.ageGroups = in.codes<AgeGroup>("ageGroups"_L1);
    service.sexes = in.codes<Sex>("sexes"_L1);
    service.area = in.texts("area"_L1, Presence::Optional);
    service.seat = in.text("seat"_L1, Presence::Optional);
    service.town = in.text("town"_L1, Presence::Optional);
    service.local = in.flag("local"_L1).value_or(false);
    service.country = in.text("country"_L1, Presence::Optional);
    service.kinds = in.texts("kinds"_L1, Presence::Optional);
}

Service serviceFrom(JsonReader &in)
{
    Service service{.id = in.text("id"_L1), .internal = in.flag("internal"_L1).value_or(false)};
    readContact(in, service);
    readAudience(in, service);
    service.capacity = capacityFrom(in);
    service.lastVerified = dateFrom(in, "lastVerified"_L1);
    service.mark = in.code<Mark>("mark"_L1);
    service.sourceYear = in.number("sourceYear"_L1, 0, 2100, 0);
    service.consent = in.code<ConsentNeed>("consent"_L1, ConsentNeed::Always);
    if (service.internal && !service.phone.isEmpty())
        in.complain(Fault::UnknownKey, "phone"_L1);
    return service;
}

} // namespace

Result<Directory> directoryFrom(const Pack &pack)
{
    JsonReader in{pack.content, pack.file};
    in.number("format"_L1, 1, 1);
    for (const auto key : {"pack"_L1, "id"_L1, "version"_L1})
        in.text(key);
    QList<Service> services;
    QSet<QString> ids;
    auto readers = in.each("services"_L1);
    for (auto &reader : readers) {
        services.append(serviceFrom(reader));
        if (ids.contains(services.last().id))
            reader.complain(Fault::DuplicateId, "id"_L1, services.last().id);
        ids.insert(services.last().id);
        (void)reader.finish();
        in.absorb(reader);
    }
    if (const auto done = in.finish(); !done)
        return done.problem();
    return Directory{pack.identity, services};
}

} // namespace latarnia
