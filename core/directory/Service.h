// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Age.h"
#include "core/call/Person.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace latarnia {

/// How sure we are of a fact, as in domain/services-pl.md: verified, read second-hand, from memory, not
/// found.
enum class Mark { V, V2, M, NF };

constexpr auto codesOf(Mark)
{
    return std::to_array<CodeName<Mark>>({
        {Mark::V, "V"},
        {Mark::V2, "V2"},
        {Mark::M, "M"},
        {Mark::NF, "NF"},
    });
}

/// When giving a person's data to the service needs that person's consent. Telling that it exists never does.
enum class ConsentNeed { Always, NotForMinor, Never };

constexpr auto codesOf(ConsentNeed)
{
    return std::to_array<CodeName<ConsentNeed>>({
        {ConsentNeed::Always, "always"},
        {ConsentNeed::NotForMinor, "notForMinor"},
        {ConsentNeed::Never, "never"},
    });
}

/// What the service does on a public holiday of Poland.
enum class OnHoliday { AsUsual, Closed };

constexpr auto codesOf(OnHoliday)
{
    return std::to_array<CodeName<OnHoliday>>({
        {OnHoliday::AsUsual, "asUsual"},
        {OnHoliday::Closed, "closed"},
    });
}

/// One range of opening on one day of the week, wall time of Europe/Warsaw, in minutes from midnight.
struct OpenRange
{
    int weekday{1}; ///< 1 Monday … 7 Sunday
    int from{0}; ///< 0 … 1439
    int to{0}; ///< 1 … 2880; beyond 1440 it runs into the next day
};

struct OpeningHours
{
    bool always{false};
    QList<OpenRange> ranges{};
    OnHoliday onHoliday{OnHoliday::Closed};
};

/// One place that can help, or one of our own units. What is not known is empty, never guessed.
struct Service
{
    QString id{};
    bool internal{false}; ///< own unit: handed over to, never a number to give
    QString phone{}; ///< E.164 or a short code, or empty
    Mark phoneMark{Mark::NF};
    QString email{};
    QString web{};
    std::optional<OpeningHours> hours{}; ///< none: not known
    Mark hoursMark{Mark::NF};
    QStringList languages{}; ///< BCP 47; empty: not known
    QList<AgeGroup> ageGroups{}; ///< empty: everyone
    QList<Sex> sexes{}; ///< empty: everyone
    QStringList area{}; ///< ISO 3166-2:PL; empty: the whole country, or not known
    QString seat{}; ///< voivodeship the service sits in, or empty
    QString town{}; ///< the service sits in, or empty
    bool local{false}; ///< there is one in each place, and the caller's is meant
    QString country{}; ///< of a consulate, ISO 3166-1
    QStringList kinds{}; ///< what rules call it by, beside its id
    std::optional<int> capacity{}; ///< free places of an own unit; none: not kept
    std::optional<QDate> lastVerified{}; ///< when one of us dialled and confirmed it
    Mark mark{Mark::NF};
    int sourceYear{0}; ///< year of the source, 0 if not stated
    ConsentNeed consent{ConsentNeed::Always};
};

constexpr int StaleAfterDays = 90;

/// Never verified, or longer than 90 days ago (domain/services-pl.md).
bool isStale(const Service &service, QDate today);

} // namespace latarnia
