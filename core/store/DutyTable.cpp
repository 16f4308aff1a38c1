// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DutyTable.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto DeleteOfCall = "DELETE FROM duty_entry WHERE call = ?";

constexpr auto Insert
    = "INSERT INTO duty_entry (call, position, step, words, happened_at) VALUES (?, ?, ?, ?, ?)";

constexpr auto OfCall = "SELECT step, words, happened_at FROM duty_entry WHERE call = ? ORDER BY position";

} // namespace

DutyTable::DutyTable(Database &database)
    : m_database{database}
{
}

Result<> DutyTable::replace(const CallId &call, const QList<DutyEntry> &entries)
{
    if (const auto gone = m_database.run(DeleteOfCall, {call.text}); !gone)
        return gone;
    for (int i = 0; i < int(entries.size()); ++i) {
        const auto &entry = entries.at(i);
        const auto done
            = m_database.run(Insert, {call.text, i, code(entry.step), words(entry.words), column(entry.at)});
        if (!done)
            return done;
    }
    return {};
}

Result<QList<StoredDutyEntry>> DutyTable::ofCall(const QString &call)
{
    return m_database.rows(OfCall, {call}, [](const QSqlQuery &row) {
        return StoredDutyEntry{.step = row.value(0).toString(),
                               .words = row.value(1).toString(),
                               .at = momentFrom(row.value(2))};
    });
}

} // namespace latarnia
