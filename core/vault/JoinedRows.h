// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

struct sqlite3;

namespace latarnia {

/// Rows as the engine has them, one text each with a separator between the columns.
class JoinedRows
{
public:
    qsizetype size() const { return m_ends.size(); }
    QByteArrayView row(qsizetype index) const;

    void append(QByteArrayView column) { m_bytes.append(column); }
    void append(char separator) { m_bytes.append(separator); }
    void endRow() { m_ends.append(m_bytes.size()); }

private:
    QByteArray m_bytes;
    QList<qsizetype> m_ends;
};

/// Which rows: three values that the statement binds in this order.
struct RowRange
{
    QString name{};
    qint64 from{0};
    qint64 to{0};
};

/// Steps through a SELECT of an open connection without making a value of each column, so that a million rows
/// are read within a second. The number is the engine's own; 0 when all were read.
int joinRows(sqlite3 *connection, const char *sql, const RowRange &range, char separator, JoinedRows &into);

} // namespace latarnia
