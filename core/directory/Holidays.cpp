// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/Holidays.h"

#include "core/pack/JsonReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

Holidays::Holidays(PackIdentity identity, QList<HolidayRule> rules)
    : m_identity{std::move(identity)}
    , m_rules{std::move(rules)}
{
}

bool Holidays::isHoliday(QDate date) const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [date](const HolidayRule &rule) {
        if (date.year() < rule.since)
            return false;
        return rule.month > 0 ? date.month() == rule.month && date.day() == rule.day
                              : date == easterSunday(date.year()).addDays(rule.afterEaster);
    });
}

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int day = h + l - 7 * m + 114;
    return {year, day / 31, day % 31 + 1};
}

Result<Holidays> holidaysFrom(const Pack &pack)
{
    JsonReader in{pack.content, pack.file};
    in.number("format"_L1, 1, 1);
    for (const auto key : {"pack"_L1, "id"_L1, "version"_L1})
        in.text(key);
    QList<HolidayRule> rules;
    auto readers = in.each("rules"_L1);
    for (auto &reader : readers) {
        rules.append({.month = reader.number("month"_L1, 0, 12, 0),
                      .day = reader.number("day"_L1, 0, 31, 0),
                      .afterEaster = reader.number("afterEaster"_L1, -60, 70, 0),
                      .since = reader.number("since"_L1, 1900, 2100, 1900)});
        (void)reader.text("name"_L1);
        (void)reader.finish();
        in.absorb(reader);
    }
    if (const auto done = in.finish(); !done)
        return done.problem();
    return Holidays{pack.identity, rules};
}

} // namespace latarnia
