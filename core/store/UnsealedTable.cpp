// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/UnsealedTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Put = R"(
    INSERT INTO unsealed (call, kind, words) VALUES (?, ?, ?)
        ON CONFLICT (call, kind) DO UPDATE SET words = excluded.words)";

constexpr auto Remove = "DELETE FROM unsealed WHERE call = ? AND kind = ?";

constexpr auto RemoveAll = "DELETE FROM unsealed WHERE call = ?";

constexpr auto Some = "SELECT call, kind, words FROM unsealed ORDER BY call, kind LIMIT ?";

constexpr auto OfCall = "SELECT call, kind, words FROM unsealed WHERE call = ? ORDER BY kind";

constexpr auto InTheOpen = R"(
    SELECT c.id FROM call c LEFT JOIN call_text t ON t.call = c.id LEFT JOIN call_back b ON b.call = c.id
     WHERE c.state = 'closed'
       AND (t.caller_place <> '' OR t.peoples_place <> '' OR t.perpetrator_place <> ''
            OR b.number <> '' OR b.cover_story <> '' OR b.code_word <> '')
     ORDER BY c.id LIMIT ?)";

constexpr auto ClearText = R"(
    UPDATE call_text SET caller_place = '', peoples_place = '', perpetrator_place = '' WHERE call = ?)";

constexpr auto ClearPlan = R"(
    UPDATE call_back SET number = '', cover_story = '', code_word = '', digest = ? WHERE call = ?)";

Unsealed unsealedFrom(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
}

} // namespace

UnsealedTable::UnsealedTable(Database &database)
    : m_database{database}
{
}

Result<> UnsealedTable::put(const Unsealed &unsealed)
{
    return m_database.run(Put, {unsealed.call, unsealed.kind, words(unsealed.words)});
}

Result<> UnsealedTable::remove(const QString &call, const QString &kind)
{
    return m_database.run(Remove, {call, kind});
}

Result<> UnsealedTable::removeAll(const QString &call)
{
    return m_database.run(RemoveAll, {call});
}

Result<QList<Unsealed>> UnsealedTable::some(int count)
{
    return m_database.rows(Some, {count}, unsealedFrom);
}

Result<QList<Unsealed>> UnsealedTable::ofCall(const QString &call)
{
    return m_database.rows(OfCall, {call}, unsealedFrom);
}

Result<QStringList> UnsealedTable::callsInTheOpen(int count)
{
    const auto found
        = m_database.rows(InTheOpen, {count}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    return found ? Result<QStringList>{QStringList{*found}} : found.problem();
}

Result<> UnsealedTable::clear(const QString &call, const QString &digest)
{
    if (const auto done = m_database.run(ClearText, {call}); !done)
        return done;
    return m_database.run(ClearPlan, {wordsOrNull(digest), call});
}

} // namespace latarnia
