// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RetentionSpanTable.h"

#include "core/base/Text.h"
#include "core/store/Columns.h"
#include "core/store/MetaTable.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto Set = R"(
    INSERT INTO retention_span (what, changed_at, unit, amount, changed_by) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (what, changed_at) DO UPDATE SET unit = excluded.unit, amount = excluded.amount,
                                                 changed_by = excluded.changed_by)";

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

/// The table has no column for them: they stand beside it, under the row and the moment they belong to.
QString nameOfWords(KeptData what, const QDateTime &changedAt)
{
    return u"spanWords-%1-%2"_s.arg(codeOf(what)).arg(changedAt.toMSecsSinceEpoch());
}

} // namespace

RetentionSpanTable::RetentionSpanTable(Database &database)
    : m_database{database}
{
}

Result<> RetentionSpanTable::set(const ChangedSpan &change, const QString &why)
{
    const QList<QVariant> row{code(change.what), column(change.at), code(change.span.unit), change.span.count,
                              words(change.by)};
    if (auto done = m_database.run(Set, row); !done)
        return done;
    return MetaTable{m_database}.keep(nameOfWords(change.what, change.at), cleanText(why));
}

Result<QString> RetentionSpanTable::wordsOf(KeptData what, const QDateTime &changedAt)
{
    return MetaTable{m_database}.value(nameOfWords(what, changedAt));
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
