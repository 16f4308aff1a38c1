// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CallBackTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto DeleteOfCall = "DELETE FROM call_back WHERE call = ?";

constexpr auto Insert = R"(
    INSERT INTO call_back (call, way, number, safe_times, cover_story, voicemail, code_word, expires_at, digest)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr auto OfCall = R"(
    SELECT way, number, safe_times, cover_story, voicemail, code_word, expires_at, frozen_at FROM call_back
     WHERE call = ?)";

constexpr auto Standing = R"(
    SELECT call, number, digest FROM call_back WHERE frozen_at IS NULL AND (expires_at IS NULL OR expires_at > ?))";

constexpr auto Freeze = "UPDATE call_back SET frozen_at = ? WHERE call = ?";

constexpr auto Thaw = "UPDATE call_back SET frozen_at = NULL WHERE frozen_at = ?";

} // namespace

CallBackTable::CallBackTable(Database &database)
    : m_database{database}
{
}

Result<> CallBackTable::replace(const CallId &call, const CallBackPlan &plan, const QString &digest)
{
    if (const auto gone = m_database.run(DeleteOfCall, {call.text}); !gone)
        return gone;
    if (plan == CallBackPlan{})
        return {};
    const auto expires = plan.expires.isValid() ? plan.expires.endOfDay(Qt::UTC) : QDateTime{};
    return m_database.run(Insert,
                          {call.text, code(plan.way), words(plan.number), words(plan.safeTimes),
                           words(plan.coverStory), plan.voicemail ? 1 : 0, words(plan.codeWord),
                           column(expires), wordsOrNull(digest)});
}

Result<std::optional<StoredCallBack>> CallBackTable::ofCall(const QString &call)
{
    const auto rows = m_database.rows(OfCall, {call}, [](const QSqlQuery &row) {
        return StoredCallBack{.way = row.value(0).toString(),
                              .number = row.value(1).toString(),
                              .safeTimes = row.value(2).toString(),
                              .coverStory = row.value(3).toString(),
                              .voicemail = row.value(4).toBool(),
                              .codeWord = row.value(5).toString(),
                              .expires = momentFrom(row.value(6)),
                              .frozenAt = momentFrom(row.value(7))};
    });
    if (!rows)
        return rows.problem();
    return rows->isEmpty() ? std::optional<StoredCallBack>{} : std::optional{rows->first()};
}

Result<QList<CallBackNumber>> CallBackTable::standing(const QDateTime &now)
{
    return m_database.rows(Standing, {column(now)}, [](const QSqlQuery &row) {
        return CallBackNumber{.call = row.value(0).toString(),
                              .number = row.value(1).toString(),
                              .digest = row.value(2).toString()};
    });
}

Result<> CallBackTable::freeze(const QString &call, const QDateTime &at)
{
    return m_database.run(Freeze, {column(at), call});
}

Result<> CallBackTable::thaw(const QDateTime &at)
{
    return m_database.run(Thaw, {column(at)});
}

} // namespace latarnia
