// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BelongingTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Facts = R"(
    SELECT c.taken_by, c.organisation, c.state, c.ended_at, c.entered_at,
           (SELECT COUNT(*) FROM assignment a WHERE a.call = c.id AND a.person = ?),
           (SELECT MAX(g.broken_at) FROM broken_glass g WHERE g.call = c.id AND g.person = ?),
           (SELECT COUNT(*) FROM call_limit l
             WHERE l.call = c.id AND l.lifted_at IS NULL AND l.kind = 'restriction')
      FROM call c WHERE c.id = ?)";

constexpr auto Assign = R"(
    INSERT INTO assignment (call, person, assigned_by, assigned_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (call, person) DO NOTHING)";

constexpr auto TakeFrom = "DELETE FROM assignment WHERE call = ? AND person = ?";

constexpr auto AssignedTo = "SELECT person FROM assignment WHERE call = ? ORDER BY assigned_at, person";

constexpr auto HolderOf = R"(
    SELECT COALESCE((SELECT a.person FROM assignment a WHERE a.call = c.id
                      ORDER BY a.assigned_at DESC, a.person LIMIT 1), c.taken_by)
      FROM call c WHERE c.id = ?)";

constexpr auto OpenCallsOf = R"(
    SELECT COUNT(*) FROM call c
     WHERE c.state = 'open'
       AND (c.taken_by = ? OR EXISTS (SELECT 1 FROM assignment a WHERE a.call = c.id AND a.person = ?)))";

// A call that was closed since then was entered at most a day before.
constexpr auto CallsNear = R"(
    SELECT id FROM call WHERE taken_by = ? AND entered_at >= ?
     UNION SELECT call FROM assignment WHERE person = ?
     UNION SELECT call FROM broken_glass WHERE person = ? AND broken_at >= ?)";

constexpr auto Break = R"(
    INSERT INTO broken_glass (id, call, person, reason, words, broken_at) VALUES (?, ?, ?, ?, ?, ?))";

#define COLUMNS "id, call, person, reason, words, broken_at, reviewed_by, reviewed_at, review"

constexpr auto Unreviewed
    = "SELECT " COLUMNS " FROM broken_glass WHERE reviewed_at IS NULL ORDER BY broken_at, id";

constexpr auto OneGlass = "SELECT " COLUMNS " FROM broken_glass WHERE id = ?";

#undef COLUMNS

constexpr auto Review = "UPDATE broken_glass SET reviewed_by = ?, reviewed_at = ?, review = ? WHERE id = ?";

BrokenGlass glassFrom(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .call = row.value(1).toString(),
            .person = row.value(2).toString(),
            .reason = row.value(3).toString(),
            .words = row.value(4).toString(),
            .at = momentFrom(row.value(5)),
            .reviewedBy = row.value(6).toString(),
            .reviewedAt = momentFrom(row.value(7)),
            .review = row.value(8).toString()};
}

/// A call that was entered later than it ended was in hand until then.
QDateTime closedAt(const QSqlQuery &row)
{
    if (row.value(2).toString() == QLatin1StringView{"open"})
        return {};
    const auto ended = momentFrom(row.value(3));
    const auto entered = momentFrom(row.value(4));
    return ended.isValid() ? std::max(ended, entered) : entered;
}

} // namespace

BelongingTable::BelongingTable(Database &database)
    : m_database{database}
{
}

Result<std::optional<CallFacts>> BelongingTable::factsOf(const QString &call, const QString &person,
                                                         const QString &organisation)
{
    const auto found = m_database.rows(Facts, {person, person, call}, [&](const QSqlQuery &row) {
        const auto takenBy = row.value(0).toString();
        return CallFacts{.author
                         = !takenBy.isEmpty() && takenBy == person ? Author::Self : Author::SomebodyElse,
                         .assigned = row.value(5).toInt() > 0,
                         .otherOrganisation = row.value(1).toString() != organisation,
                         .restricted = row.value(7).toInt() > 0,
                         .closedAt = closedAt(row),
                         .glassBrokenAt = momentFrom(row.value(6))};
    });
    if (!found)
        return found.problem();
    return found->isEmpty() ? std::optional<CallFacts>{} : std::optional{found->first()};
}

Result<> BelongingTable::assign(const Assignment &assignment)
{
    return m_database.run(Assign, {assignment.call, assignment.person, assignment.by, column(assignment.at)});
}

Result<> BelongingTable::takeFrom(const QString &call, const QString &person)
{
    return m_database.run(TakeFrom, {call, person});
}

Result<QStringList> BelongingTable::assignedTo(const QString &call)
{
    const auto found
        = m_database.rows(AssignedTo, {call}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    return found ? Result<QStringList>{QStringList{*found}} : found.problem();
}

Result<QString> BelongingTable::holderOf(const QString &call)
{
    const auto holder = m_database.value(HolderOf, {call});
    return holder ? Result<QString>{holder->toString()} : Result<QString>{holder.problem()};
}

Result<int> BelongingTable::openCallsOf(const QString &person)
{
    const auto count = m_database.value(OpenCallsOf, {person, person});
    return count ? Result<int>{count->toInt()} : Result<int>{count.problem()};
}

Result<QStringList> BelongingTable::callsNear(const QString &person, const QDateTime &since)
{
    const auto found = m_database.rows(
        CallsNear, {person, column(since.addDays(-1)), person, person, column(since.addDays(-1))},
        [](const QSqlQuery &row) { return row.value(0).toString(); });
    return found ? Result<QStringList>{QStringList{*found}} : found.problem();
}

Result<> BelongingTable::breakGlass(const BrokenGlass &glass)
{
    return m_database.run(
        Break, {glass.id, glass.call, glass.person, glass.reason, words(glass.words), column(glass.at)});
}

Result<QList<BrokenGlass>> BelongingTable::unreviewed()
{
    return m_database.rows(Unreviewed, {}, glassFrom);
}

Result<std::optional<BrokenGlass>> BelongingTable::glass(const QString &id)
{
    const auto found = m_database.rows(OneGlass, {id}, glassFrom);
    if (!found)
        return found.problem();
    return found->isEmpty() ? std::optional<BrokenGlass>{} : std::optional{found->first()};
}

Result<> BelongingTable::review(const BrokenGlass &reviewed)
{
    return m_database.run(
        Review, {reviewed.reviewedBy, column(reviewed.reviewedAt), words(reviewed.review), reviewed.id});
}

} // namespace latarnia
