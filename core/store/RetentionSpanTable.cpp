// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RetentionSpanTable.h"

#include "core/base/Text.h"
#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Set = R"(
    INSERT INTO retention_span (what, changed_at, unit, amount, changed_by, words) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (what, changed_at) DO UPDATE SET unit = excluded.unit, amount = excluded.amount,
                                                 changed_by = excluded.changed_by, words = excluded.words)";

constexpr auto WordsOf = "SELECT words FROM retention_span WHERE what = ? AND changed_at = ?";

constexpr auto All
    = "SELECT what, unit, amount, changed_at, changed_by FROM retention_span ORDER BY changed_at, what";

std::optional<ChangedSpan> changeFrom(const QSqlQuery &row)
{
    const auto what = fromCode<KeptData>(row.value(0).toString());
    const auto unit = fromCode<SpanUnit>(row.value(1).toString());
    if (!what || !unit)
        return {};
    return ChangedSpan{.what = *what,
                       .span = {.unit = *unit, .count = row.value(2).toInt()},
                       .at = momentFrom(row.value(3)),
                       .by = row.value(4).toString()};
}

} // namespace

RetentionSpanTable::RetentionSpanTable(Database &database)
    : m_database{database}
{
}

Result<> RetentionSpanTable::set(const ChangedSpan &change, const QString &why)
{
    return m_database.run(Set,
                          {code(change.what), column(change.at), code(change.span.unit), change.span.count,
                           words(change.by), words(cleanText(why))});
}

Result<QString> RetentionSpanTable::wordsOf(KeptData what, const QDateTime &changedAt)
{
    const auto why = m_database.value(WordsOf, {code(what), column(changedAt)});
    return why ? Result<QString>{why->toString()} : why.problem();
}

Result<QList<ChangedSpan>> RetentionSpanTable::all()
{
    const auto rows = m_database.rows(All, {}, changeFrom);
    if (!rows)
        return rows.problem();
    QList<ChangedSpan> known;
    for (const auto &row : *rows) {
        if (row)
            known.append(*row);
    }
    return known;
}

} // namespace latarnia
