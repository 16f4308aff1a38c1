// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CallLimitTable.h"

#include "core/base/Text.h"
#include "core/store/Columns.h"

namespace latarnia {

namespace {

#define COLUMNS "id, call, kind, reason, words, set_by, set_at, lifted_by, lifted_at"

constexpr auto Set = R"(
    INSERT INTO call_limit (id, call, kind, reason, words, set_by, set_at) VALUES (?, ?, ?, ?, ?, ?, ?))";

constexpr auto Standing = "SELECT " COLUMNS " FROM call_limit WHERE lifted_at IS NULL ORDER BY id";

constexpr auto OfCall = "SELECT " COLUMNS " FROM call_limit WHERE call = ? ORDER BY id";

constexpr auto IsStanding = "SELECT COUNT(*) FROM call_limit WHERE id = ? AND lifted_at IS NULL";

constexpr auto Lift = "UPDATE call_limit SET lifted_by = ?, lifted_at = ? WHERE id = ?";

constexpr auto Restricted = R"(
    SELECT COUNT(*) FROM call_limit WHERE call = ? AND kind = 'restriction' AND lifted_at IS NULL)";

#undef COLUMNS

CallLimit limitFrom(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .call = row.value(1).toString(),
            .kind = row.value(2).toString(),
            .reason = row.value(3).toString(),
            .words = row.value(4).toString(),
            .setBy = row.value(5).toString(),
            .setAt = momentFrom(row.value(6)),
            .liftedBy = row.value(7).toString(),
            .liftedAt = momentFrom(row.value(8))};
}

} // namespace

CallLimitTable::CallLimitTable(Database &database)
    : m_database{database}
{
}

Result<> CallLimitTable::set(const CallLimit &limit)
{
    return m_database.run(Set,
                          {limit.id, limit.call, limit.kind, limit.reason, words(cleanText(limit.words)),
                           words(limit.setBy), column(limit.setAt)});
}

Result<> CallLimitTable::lift(const QString &id, const QString &by, const QDateTime &at)
{
    const auto stands = m_database.value(IsStanding, {id});
    if (!stands)
        return stands.problem();
    if (stands->toInt() == 0)
        return Problem{.fault = Fault::NotFound};
    return m_database.run(Lift, {words(by), column(at), id});
}

Result<QList<CallLimit>> CallLimitTable::ofCall(const QString &call)
{
    return m_database.rows(OfCall, {call}, limitFrom);
}

Result<QList<CallLimit>> CallLimitTable::standing()
{
    return m_database.rows(Standing, {}, limitFrom);
}

Result<bool> CallLimitTable::isRestricted(const QString &call)
{
    const auto count = m_database.value(Restricted, {call});
    return count ? Result<bool>{count->toInt() > 0} : Result<bool>{count.problem()};
}

} // namespace latarnia
