// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/KeptCallTable.h"

#include "core/store/Columns.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

// The view says what is there; a reference that begins with # was erased (Erasing.cpp).
#define KEPT                                                                                                 \
    "SELECT id, state, started_at, ended_at, follow_up, rings_back_until, returns_until, holds, "            \
    "restrictions, drafts, has_contact, has_identity, has_narrative FROM kept_call "

constexpr auto Page = KEPT "WHERE (started_at, id) > (?, ?) ORDER BY started_at, id LIMIT ?";

constexpr auto One = KEPT "WHERE id = ?";

#undef KEPT

constexpr auto Count = "SELECT COUNT(*) FROM call";

constexpr auto Newest = "SELECT MAX(started_at) FROM call";

KeptCall keptFrom(const QSqlQuery &row)
{
    const bool hasDraft = row.value(9).toInt() > 0;
    return {.id = row.value(0).toString(),
            .isOpen = row.value(1).toString() == "open"_L1,
            .isHeld = row.value(7).toInt() > 0,
            .isRestricted = row.value(8).toInt() > 0,
            .hasContact = hasDraft || row.value(10).toBool(),
            .hasIdentity = hasDraft || row.value(11).toBool(),
            .hasNarrative = hasDraft || row.value(12).toBool(),
            .startedAt = momentFrom(row.value(2)),
            .endedAt = momentFrom(row.value(3)),
            .ringsBackUntil = momentFrom(row.value(5)),
            .returnsUntil = momentFrom(row.value(6)),
            .followUp = QDate::fromString(row.value(4).toString(), Qt::ISODate)};
}

} // namespace

KeptCallTable::KeptCallTable(Database &database)
    : m_database{database}
{
}

Result<QList<KeptCall>> KeptCallTable::page(const std::optional<KeptMark> &mark, int count)
{
    const auto from = mark ? column(mark->startedAt) : QVariant{std::numeric_limits<qint64>::min()};
    return m_database.rows(Page, {from, words(mark ? mark->id : QString{}), count}, keptFrom);
}

Result<QDateTime> KeptCallTable::newest()
{
    const auto newest = m_database.value(Newest);
    return newest ? Result<QDateTime>{momentFrom(*newest)} : newest.problem();
}

Result<int> KeptCallTable::count()
{
    const auto count = m_database.value(Count);
    return count ? Result<int>{count->toInt()} : count.problem();
}

Result<std::optional<KeptCall>> KeptCallTable::one(const QString &call)
{
    const auto found = m_database.rows(One, {call}, keptFrom);
    if (!found)
        return found.problem();
    return found->isEmpty() ? std::optional<KeptCall>{} : std::optional{found->first()};
}

} // namespace latarnia
