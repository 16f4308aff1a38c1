// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ErasureTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Add = R"(
    INSERT INTO erasure (call, what, reason, erased_at) VALUES (?, ?, ?, ?) ON CONFLICT (call, what) DO NOTHING)";

constexpr auto All = "SELECT call, what, reason, erased_at FROM erasure ORDER BY call, what";

constexpr auto OfCall = "SELECT call, what, reason, erased_at FROM erasure WHERE call = ? ORDER BY what";

ErasedPart partFrom(const QSqlQuery &row)
{
    return {.call = row.value(0).toString(),
            .what = row.value(1).toString(),
            .reason = row.value(2).toString(),
            .at = momentFrom(row.value(3))};
}

} // namespace

ErasureTable::ErasureTable(Database &database)
    : m_database{database}
{
}

Result<> ErasureTable::add(const ErasedPart &part)
{
    return m_database.run(Add, {part.call, part.what, part.reason, column(part.at)});
}

Result<QList<ErasedPart>> ErasureTable::all()
{
    return m_database.rows(All, {}, partFrom);
}

Result<QList<ErasedPart>> ErasureTable::ofCall(const QString &call)
{
    return m_database.rows(OfCall, {call}, partFrom);
}

} // namespace latarnia
