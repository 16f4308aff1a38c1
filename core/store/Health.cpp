// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Health.h"

#include "core/call/DraftJson.h"
#include "core/store/Columns.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto Integrity = "PRAGMA integrity_check(10)";
constexpr auto References = "PRAGMA foreign_key_check";

constexpr auto Calls = "SELECT COUNT(*) FROM call";
constexpr auto OpenCalls = "SELECT COUNT(*) FROM call WHERE state = 'open'";
constexpr auto Drafts = "SELECT body FROM draft";

constexpr auto Gaps = R"(
    SELECT COUNT(*) FROM (SELECT desk FROM journal GROUP BY desk HAVING COUNT(*) <> MAX(seq) OR MIN(seq) <> 1))";

constexpr auto Lines = "SELECT COUNT(*) FROM journal";

constexpr auto NewestChange = "SELECT MAX(happened_at) FROM journal";

} // namespace

Health::Health(Database &database)
    : m_database{database}
{
}

Result<QStringList> Health::faults()
{
    const auto first = [](const QSqlQuery &row) { return row.value(0).toString(); };
    const auto integrity = m_database.rows(Integrity, {}, first);
    if (!integrity)
        return integrity.problem();
    const auto references = m_database.rows(References, {}, first);
    if (!references)
        return references.problem();
    QStringList faults{*integrity};
    faults.removeAll(u"ok"_s);
    for (const auto &table : *references)
        faults.append(u"reference: "_s + table);
    return faults.first(std::min<qsizetype>(faults.size(), 10));
}

Result<StoreCounts> Health::counts()
{
    const auto calls = m_database.value(Calls);
    const auto open = m_database.value(OpenCalls);
    const auto gaps = m_database.value(Gaps);
    const auto lines = m_database.value(Lines);
    const auto newest = m_database.value(NewestChange);
    const auto drafts = m_database.rows(
        Drafts, {}, [](const QSqlQuery &row) { return bool(draftFrom(row.value(0).toByteArray())); });
    if (!calls || !open || !gaps || !lines || !newest || !drafts)
        return Problem{.fault = Fault::StatementFailed};
    return StoreCounts{.calls = calls->toInt(),
                       .openCalls = open->toInt(),
                       .unreadableDrafts = int(drafts->count(false)),
                       .journalGaps = gaps->toInt(),
                       .journalLines = lines->toLongLong(),
                       .newestChange = momentFrom(*newest)};
}

} // namespace latarnia
