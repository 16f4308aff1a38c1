// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DraftTable.h"

#include "core/call/DraftJson.h"
#include "core/store/Columns.h"

#include <algorithm>

namespace latarnia {

namespace {

// Words that arrive after the call was closed must not bring it back.
constexpr auto Keep = R"(
    INSERT INTO draft (call, revision, body, kept_at)
    SELECT id, ?, ?, ? FROM call WHERE id = ? AND state = 'open'
    ON CONFLICT (call) DO UPDATE SET revision = excluded.revision, body = excluded.body,
                                     kept_at = excluded.kept_at)";

constexpr auto Drop = "DELETE FROM draft WHERE call = ?";

constexpr auto One = "SELECT body FROM draft WHERE call = ?";

constexpr auto All = R"(
    SELECT draft.body FROM draft JOIN call ON call.id = draft.call
     WHERE call.state = 'open' ORDER BY draft.call)";

} // namespace

DraftTable::DraftTable(Database &database)
    : m_database{database}
{
}

Result<> DraftTable::keep(const CallDraft &draft, const QDateTime &at)
{
    return m_database.run(
        Keep, {qint64(draft.revision), QString::fromUtf8(textOf(draft)), column(at), draft.id.text});
}

Result<> DraftTable::drop(const CallId &call)
{
    return m_database.run(Drop, {call.text});
}

Result<std::optional<CallDraft>> DraftTable::of(const CallId &call)
{
    const auto bodies
        = m_database.rows(One, {call.text}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!bodies)
        return bodies.problem();
    if (bodies->isEmpty())
        return std::optional<CallDraft>{};
    const auto draft = draftFrom(bodies->constFirst().toUtf8());
    return draft ? Result<std::optional<CallDraft>>{*draft} : draft.problem();
}

Result<FoundDrafts> DraftTable::all()
{
    const auto bodies
        = m_database.rows(All, {}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!bodies)
        return bodies.problem();
    FoundDrafts found;
    for (const auto &body : *bodies) {
        const auto draft = draftFrom(body.toUtf8());
        if (draft)
            found.readable.append(*draft);
        else if (!found.problem)
            found.problem = draft.problem();
    }
    std::stable_partition(found.readable.begin(), found.readable.end(),
                          [](const CallDraft &draft) { return draft.aside; });
    return found;
}

} // namespace latarnia
