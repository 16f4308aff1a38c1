// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReturnNumberTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Taken = "SELECT COUNT(*) FROM return_number WHERE number = ? AND expires_at > ?";

constexpr auto Current = R"(
    SELECT call FROM return_number WHERE number = ? AND expires_at > ? AND withdrawn_at IS NULL)";

constexpr auto Withdrawn = R"(
    SELECT call FROM return_number WHERE number = ? AND expires_at > ? AND withdrawn_at IS NOT NULL)";

constexpr auto WithdrawnOf = "SELECT COUNT(*) FROM return_number WHERE call = ? AND withdrawn_at IS NOT NULL";

constexpr auto ForgetExpired = "UPDATE return_number SET digest = NULL WHERE expires_at <= ?";

constexpr auto Give = R"(
    INSERT INTO return_number (number, call, digest, given_at, expires_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (number) DO UPDATE SET call = excluded.call, digest = excluded.digest,
                                       given_at = excluded.given_at, expires_at = excluded.expires_at,
                                       withdrawn_at = NULL)";

constexpr auto WithdrawFrom
    = "UPDATE return_number SET withdrawn_at = ? WHERE digest = ? AND withdrawn_at IS NULL";

constexpr auto WithdrawOf
    = "UPDATE return_number SET withdrawn_at = ? WHERE call = ? AND withdrawn_at IS NULL";

constexpr auto Restore = "UPDATE return_number SET withdrawn_at = NULL WHERE withdrawn_at = ?";

Result<QString> callIn(const Result<QVariant> &call)
{
    if (!call)
        return call.problem();
    return call->toString();
}

Result<bool> isAny(const Result<QVariant> &count)
{
    if (!count)
        return count.problem();
    return count->toInt() > 0;
}

} // namespace

ReturnNumberTable::ReturnNumberTable(Database &database)
    : m_database{database}
{
}

Result<bool> ReturnNumberTable::isTaken(const QString &number, const QDateTime &now)
{
    return isAny(m_database.value(Taken, {number, column(now)}));
}

Result<> ReturnNumberTable::give(const QString &number, const CallId &call, const QString &digest,
                                 const QDateTime &now, const QDateTime &expires)
{
    if (const auto forgotten = m_database.run(ForgetExpired, {column(now)}); !forgotten)
        return forgotten;
    return m_database.run(Give, {number, call.text, wordsOrNull(digest), column(now), column(expires)});
}

Result<QString> ReturnNumberTable::callOf(const QString &number, const QDateTime &now)
{
    return callIn(m_database.value(Current, {number, column(now)}));
}

Result<QString> ReturnNumberTable::withdrawnCallOf(const QString &number, const QDateTime &now)
{
    return callIn(m_database.value(Withdrawn, {number, column(now)}));
}

Result<bool> ReturnNumberTable::isWithdrawnOf(const QString &call)
{
    return isAny(m_database.value(WithdrawnOf, {call}));
}

Result<> ReturnNumberTable::withdrawFrom(const QString &digest, const QDateTime &at)
{
    return m_database.run(WithdrawFrom, {column(at), digest});
}

Result<> ReturnNumberTable::withdrawOf(const QString &call, const QDateTime &at)
{
    return m_database.run(WithdrawOf, {column(at), call});
}

Result<> ReturnNumberTable::restore(const QDateTime &at)
{
    return m_database.run(Restore, {column(at)});
}

} // namespace latarnia
