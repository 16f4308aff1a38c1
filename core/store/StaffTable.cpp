// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StaffTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Add = "INSERT INTO person_on_duty (name, roles, created_at) VALUES (?, ?, ?)";

} // namespace

StaffTable::StaffTable(Database &database)
    : m_database{database}
{
}

Result<> StaffTable::add(const QString &name, const QStringList &roles, const QDateTime &at)
{
    return m_database.run(Add, {name, roles.join(u' '), column(at)});
}

} // namespace latarnia
