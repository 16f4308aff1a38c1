// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StaffTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Enter = R"(
    INSERT INTO person_on_duty (name, roles, created_at) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET roles = excluded.roles)";

constexpr auto All = "SELECT name, roles, created_at FROM person_on_duty ORDER BY name";

} // namespace

StaffTable::StaffTable(Database &database)
    : m_database{database}
{
}

Result<> StaffTable::enter(const QString &name, const QStringList &roles, const QDateTime &at)
{
    return m_database.run(Enter, {name, roles.join(u' '), column(at)});
}

Result<QList<StaffMember>> StaffTable::all()
{
    return m_database.rows(All, {}, [](const QSqlQuery &row) {
        return StaffMember{.name = row.value(0).toString(),
                           .roles = listFrom(row.value(1)),
                           .since = momentFrom(row.value(2))};
    });
}

} // namespace latarnia
