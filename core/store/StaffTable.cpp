// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StaffTable.h"

#include "core/base/Id.h"
#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Enter = R"(
    INSERT INTO person_on_duty (name, roles, created_at, id) VALUES (?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET roles = excluded.roles)";

constexpr auto All = "SELECT name, roles, created_at, id, organisation FROM person_on_duty ORDER BY name";

constexpr auto WithoutId = "SELECT name, created_at FROM person_on_duty WHERE id IS NULL ORDER BY name";

constexpr auto GiveId = "UPDATE person_on_duty SET id = ? WHERE name = ?";

constexpr auto GiveOrganisation = "UPDATE person_on_duty SET organisation = ? WHERE organisation IS NULL";

constexpr auto Move = "UPDATE person_on_duty SET organisation = ? WHERE name = ?";

QString newId(const QDateTime &at)
{
    return makeId<StaffTag>(at).text;
}

} // namespace

StaffTable::StaffTable(Database &database)
    : m_database{database}
{
}

Result<> StaffTable::enter(const QString &name, const QStringList &roles, const QDateTime &at)
{
    return m_database.run(Enter, {name, roles.join(u' '), column(at), newId(at)});
}

Result<QList<StaffMember>> StaffTable::all()
{
    return m_database.rows(All, {}, [](const QSqlQuery &row) {
        return StaffMember{.id = row.value(3).toString(),
                           .name = row.value(0).toString(),
                           .roles = listFrom(row.value(1)),
                           .organisation = row.value(4).toString(),
                           .since = momentFrom(row.value(2))};
    });
}

Result<> StaffTable::complete(const QString &organisation)
{
    const auto without = m_database.rows(WithoutId, {}, [](const QSqlQuery &row) {
        return StaffMember{.name = row.value(0).toString(), .since = momentFrom(row.value(1))};
    });
    if (!without)
        return without.problem();
    for (const auto &person : *without) {
        if (auto given = m_database.run(GiveId, {newId(person.since), person.name}); !given)
            return given;
    }
    return m_database.run(GiveOrganisation, {organisation});
}

Result<> StaffTable::moveTo(const QString &name, const QString &organisation)
{
    return m_database.run(Move, {organisation, name});
}

} // namespace latarnia
