// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/JoinedRows.h"

#include <sqlite3.h>

#include <memory>

namespace latarnia {

namespace {

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

} // namespace

QByteArrayView JoinedRows::row(qsizetype index) const
{
    const auto start = index == 0 ? 0 : m_ends.at(index - 1);
    return QByteArrayView{m_bytes}.sliced(start, m_ends.at(index) - start);
}

int joinRows(sqlite3 *connection, const char *sql, const RowRange &range, char separator, JoinedRows &into)
{
    sqlite3_stmt *prepared = nullptr;
    if (const int failed = sqlite3_prepare_v2(connection, sql, -1, &prepared, nullptr); failed != SQLITE_OK)
        return failed;
    const std::unique_ptr<sqlite3_stmt, Finalize> statement{prepared};
    const auto name = range.name.toUtf8();
    sqlite3_bind_text(prepared, 1, name.constData(), int(name.size()), SQLITE_STATIC);
    sqlite3_bind_int64(prepared, 2, range.from);
    sqlite3_bind_int64(prepared, 3, range.to);
    const int columns = sqlite3_column_count(prepared);
    int state = sqlite3_step(prepared);
    for (; state == SQLITE_ROW; state = sqlite3_step(prepared)) {
        for (int i = 0; i < columns; ++i) {
            if (i > 0)
                into.append(separator);
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(prepared, i));
            into.append(QByteArrayView{text, qsizetype(sqlite3_column_bytes(prepared, i))});
        }
        into.endRow();
    }
    return state == SQLITE_DONE ? SQLITE_OK : state;
}

} // namespace latarnia
