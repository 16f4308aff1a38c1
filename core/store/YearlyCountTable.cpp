// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/YearlyCountTable.h"

#include "core/store/Columns.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto OfCall = R"(
    SELECT started_at, organisation, purpose, kind, channel, language, level, voivodeship, disposition
      FROM call WHERE id = ?)";

constexpr const char *Measures[]{"purpose", "kind",        "channel",    "language",
                                 "level",   "voivodeship", "disposition"};
constexpr int FirstMeasure = 2; ///< column of OfCall

constexpr auto Referrals = "SELECT service, outcome FROM referral WHERE call = ?";

constexpr auto Persons = R"(
    SELECT sex, citizenship, COALESCE(age_group, age), COALESCE(main_form, forms), status, beneficiary,
           case_reference FROM person WHERE call = ?)";

constexpr const char *PersonMeasures[]{"sex", "citizenship", "age", "form", "status"};

// The same person in another call of the same year.
constexpr auto Elsewhere = R"(
    SELECT COUNT(*) FROM person p JOIN call c ON c.id = p.call
     WHERE (p.beneficiary = ? OR (p.beneficiary IS NULL AND p.case_reference = ?))
       AND p.call <> ? AND c.started_at >= ? AND c.started_at < ?)";

constexpr auto AddOne = R"(
    INSERT INTO yearly_count (year, organisation, measure, value, amount) VALUES (?, ?, ?, ?, 1)
    ON CONFLICT (year, organisation, measure, value) DO UPDATE SET amount = yearly_count.amount + 1)";

constexpr auto OfYear = R"(
    SELECT year, organisation, measure, value, amount FROM yearly_count
     WHERE year = ? ORDER BY organisation, measure, value)";

const QTimeZone &warsaw()
{
    static const QTimeZone zone{"Europe/Warsaw"};
    return zone;
}

QVariant newYear(int year)
{
    return column(QDateTime{QDate{year, 1, 1}, QTime{0, 0}, warsaw()});
}

QStringList textsOf(const QSqlQuery &row, int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(row.value(i).toString());
    return texts;
}

} // namespace

YearlyCountTable::YearlyCountTable(Database &database)
    : m_database{database}
{
}

Result<> YearlyCountTable::add(const QString &call)
{
    YearlyCount line;
    if (auto counted = addCall(call, line); !counted || line.year == 0)
        return counted;
    if (auto counted = addReferrals(call, line); !counted)
        return counted;
    return addPersons(call, line);
}

Result<> YearlyCountTable::addCall(const QString &call, YearlyCount &line)
{
    constexpr int columns = FirstMeasure + int(std::size(Measures));
    const auto found = m_database.rows(OfCall, {call}, [](const QSqlQuery &row) {
        return std::pair{momentFrom(row.value(0)), textsOf(row, columns)};
    });
    if (!found || found->isEmpty())
        return found ? Result<>{} : found.problem();
    const auto &[startedAt, texts] = found->first();
    const auto there = startedAt.toTimeZone(warsaw());
    line = {.year = there.date().year(), .organisation = texts.at(1)};
    if (auto done = addOne(line, "contacts", {}); !done)
        return done;
    for (int i = 0; i < int(std::size(Measures)); ++i) {
        if (auto done = addOne(line, Measures[i], texts.at(FirstMeasure + i)); !done)
            return done;
    }
    if (auto done = addOne(line, "month", there.toString(u"MM"_s)); !done)
        return done;
    return addOne(line, "hour", there.toString(u"HH"_s));
}

Result<> YearlyCountTable::addReferrals(const QString &call, const YearlyCount &line)
{
    const auto found
        = m_database.rows(Referrals, {call}, [](const QSqlQuery &row) { return textsOf(row, 2); });
    if (!found)
        return found.problem();
    for (const auto &referral : *found) {
        if (auto done = addOne(line, "service", referral.at(0)); !done)
            return done;
        if (auto done = addOne(line, "outcome", referral.at(1)); !done)
            return done;
    }
    return {};
}

Result<> YearlyCountTable::addPersons(const QString &call, const YearlyCount &line)
{
    const auto found = m_database.rows(Persons, {call}, [](const QSqlQuery &row) { return textsOf(row, 7); });
    if (!found)
        return found.problem();
    QSet<QString> counted;
    for (const auto &person : *found) {
        if (auto done = addOne(line, "person", {}); !done)
            return done;
        const auto &whose = person.at(person.at(5).isEmpty() ? 6 : 5);
        if (whose.isEmpty() || counted.contains(whose))
            continue;
        counted.insert(whose);
        if (auto done = addBeneficiary(call, line, whose, person); !done)
            return done;
    }
    return {};
}

Result<> YearlyCountTable::addBeneficiary(const QString &call, const YearlyCount &line, const QString &whose,
                                          const QStringList &facts)
{
    const auto elsewhere
        = m_database.value(Elsewhere, {whose, whose, call, newYear(line.year), newYear(line.year + 1)});
    if (!elsewhere)
        return elsewhere.problem();
    if (elsewhere->toInt() > 0)
        return {};
    if (auto done = addOne(line, "beneficiary", {}); !done)
        return done;
    for (int i = 0; i < int(std::size(PersonMeasures)); ++i) {
        if (auto done = addOne(line, PersonMeasures[i], facts.at(i)); !done)
            return done;
    }
    return {};
}

Result<> YearlyCountTable::addOne(const YearlyCount &line, const char *measure, const QString &value)
{
    return m_database.run(AddOne, {line.year, line.organisation, QString::fromLatin1(measure), words(value)});
}

Result<QList<YearlyCount>> YearlyCountTable::ofYear(int year)
{
    return m_database.rows(OfYear, {year}, [](const QSqlQuery &row) {
        return YearlyCount{.year = row.value(0).toInt(),
                           .organisation = row.value(1).toString(),
                           .measure = row.value(2).toString(),
                           .value = row.value(3).toString(),
                           .amount = row.value(4).toLongLong()};
    });
}

} // namespace latarnia
