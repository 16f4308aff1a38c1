// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReturnNumberTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Current = "SELECT call FROM return_number WHERE number = ? AND expires_at > ?";

constexpr auto Give = R"(
    INSERT INTO return_number (number, call, given_at, expires_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (number) DO UPDATE SET call = excluded.call, given_at = excluded.given_at,
                                       expires_at = excluded.expires_at)";

} // namespace

ReturnNumberTable::ReturnNumberTable(Database &database)
    : m_database{database}
{
}

Result<bool> ReturnNumberTable::isTaken(const QString &number, const QDateTime &now)
{
    const auto call = callOf(number, now);
    if (!call)
        return call.problem();
    return !call->isEmpty();
}

Result<> ReturnNumberTable::give(const QString &number, const CallId &call, const QDateTime &now,
                                 const QDateTime &expires)
{
    return m_database.run(Give, {number, call.text, column(now), column(expires)});
}

Result<QString> ReturnNumberTable::callOf(const QString &number, const QDateTime &now)
{
    const auto rows = m_database.rows(Current, {number, column(now)},
                                      [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!rows)
        return rows.problem();
    return rows->value(0);
}

} // namespace latarnia
