// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReplayTable.h"

#include "core/store/ReplayColumns.h"

namespace latarnia {

namespace {

constexpr auto Count = "SELECT COUNT(*) FROM call";

constexpr auto DeskAfter = "SELECT MIN(desk) FROM call WHERE desk > ?";

constexpr auto NextFrom = "SELECT MIN(seq) FROM call WHERE desk = ? AND seq >= ?";

// The columns in the order of CallColumn, PersonColumn, AnswerColumn and PackColumn.
constexpr auto Calls = R"(
    SELECT c.seq, c.id, c.number, c.state, c.ref IS NOT NULL, c.started_at, c.kind, c.caller_role, c.language,
           c.voivodeship, c.danger, c.danger_kinds, c.danger_place, c.wishes, c.caller_verified, c.level,
           c.indication, c.level_floor, c.level_ceiling, c.hand_level,
           EXISTS (SELECT 1 FROM call_limit l
                    WHERE l.call = c.id AND l.lifted_at IS NULL AND l.kind = 'restriction')
      FROM call c WHERE c.desk = ? AND c.seq >= ? AND c.seq < ? ORDER BY c.seq)";

// The verdict is long, and only where nothing else is there it is needed.
constexpr auto Persons = R"(
    SELECT c.seq, p.position, p.sex, p.age, p.citizenship, p.stay, p.asylum_seeker, p.formally_identified,
           p.phase, p.forms, p.needs, p.guardian_involved, p.screening,
           CASE WHEN p.screening IS NULL AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.person = p.id)
                THEN p.verdict END
      FROM call c JOIN person p ON p.call = c.id
     WHERE c.desk = ? AND c.seq >= ? AND c.seq < ? ORDER BY c.seq, p.position)";

constexpr auto Answers = R"(
    SELECT c.seq, p.position, a.item, a.answer
      FROM call c JOIN person p ON p.call = c.id JOIN answer a ON a.person = p.id
     WHERE c.desk = ? AND c.seq >= ? AND c.seq < ? ORDER BY c.seq, p.position)";

constexpr auto PacksOfCalls = R"(
    SELECT c.seq, k.sha256 FROM call c JOIN call_pack k ON k.call = c.id
     WHERE c.desk = ? AND c.seq >= ? AND c.seq < ? ORDER BY c.seq, k.sha256)";

constexpr auto Packs = R"(
    SELECT kind, sha256, content FROM pack
     WHERE kind IN ('instrument', 'directory', 'holidays', 'routing-rules') ORDER BY sha256)";

} // namespace

ReplayTable::ReplayTable(Database &database)
    : m_database{database}
{
}

Result<qint64> ReplayTable::count()
{
    const auto found = m_database.value(Count);
    return found ? Result<qint64>{found->toLongLong()} : found.problem();
}

Result<QString> ReplayTable::deskAfter(const QString &desk)
{
    const auto found = m_database.value(DeskAfter, {desk.isNull() ? QString{QLatin1StringView{""}} : desk});
    return found ? Result<QString>{found->toString()} : found.problem();
}

Result<std::optional<qint64>> ReplayTable::nextFrom(const QString &desk, qint64 from)
{
    const auto found = m_database.value(NextFrom, {desk, from});
    if (!found)
        return found.problem();
    return found->isNull() ? std::optional<qint64>{} : std::optional{found->toLongLong()};
}

Result<ReplayRows> ReplayTable::stretch(const RowRange &range)
{
    return atomically(m_database, [&]() -> Result<ReplayRows> {
        ReplayRows rows;
        const auto done = read(rows, range);
        return done ? Result<ReplayRows>{std::move(rows)} : done.problem();
    });
}

Result<> ReplayTable::read(ReplayRows &rows, const RowRange &range)
{
    const std::array parts{std::pair{Calls, &rows.calls}, std::pair{Persons, &rows.persons},
                           std::pair{Answers, &rows.answers}, std::pair{PacksOfCalls, &rows.packs}};
    for (const auto &[sql, into] : parts) {
        auto found = m_database.joined(sql, range, ReplaySeparator);
        if (!found)
            return found.problem();
        *into = *std::move(found);
    }
    return {};
}

Result<QList<KeptPack>> ReplayTable::packs()
{
    return m_database.rows(Packs, {}, [](const QSqlQuery &row) {
        return KeptPack{.kind = row.value(0).toString(),
                        .sha256 = row.value(1).toString(),
                        .bytes = row.value(2).toString().toUtf8()};
    });
}

} // namespace latarnia
