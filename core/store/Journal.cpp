// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Journal.h"

#include "core/store/Columns.h"

namespace latarnia {

namespace {

constexpr auto Append = R"(
    INSERT INTO journal (desk, seq, happened_at, kind, call)
    VALUES (?, (SELECT COALESCE(MAX(seq), 0) + 1 FROM journal WHERE desk = ?), ?, ?, ?))";

constexpr auto Since = "SELECT desk, seq, kind, call FROM journal WHERE desk = ? AND seq > ? ORDER BY seq";

constexpr auto LastSeq = "SELECT COALESCE(MAX(seq), 0) FROM journal WHERE desk = ?";

constexpr auto LastAt = "SELECT happened_at FROM journal WHERE desk = ? ORDER BY seq DESC LIMIT 1";

constexpr auto AppendEvent = R"(
    INSERT INTO call_event (desk, seq, call, happened_at, kind, subject, value)
    VALUES (?, (SELECT COALESCE(MAX(seq), 0) + 1 FROM call_event WHERE desk = ?), ?, ?, ?, ?, ?))";

} // namespace

Journal::Journal(Database &database)
    : m_database{database}
{
}

Result<> Journal::append(const QString &desk, const QDateTime &at, const QString &kind, const QString &call)
{
    return m_database.run(Append, {desk, desk, column(at), kind, call});
}

Result<QList<Change>> Journal::since(const QString &desk, qint64 seq)
{
    return m_database.rows(Since, {desk, seq}, [](const QSqlQuery &row) {
        return Change{.desk = row.value(0).toString(),
                      .seq = row.value(1).toLongLong(),
                      .kind = row.value(2).toString(),
                      .call = row.value(3).toString()};
    });
}

Result<qint64> Journal::lastSeq(const QString &desk)
{
    const auto seq = m_database.value(LastSeq, {desk});
    if (!seq)
        return seq.problem();
    return seq->toLongLong();
}

Result<QDateTime> Journal::lastAt(const QString &desk)
{
    const auto found
        = m_database.rows(LastAt, {desk}, [](const QSqlQuery &row) { return momentFrom(row.value(0)); });
    if (!found)
        return found.problem();
    return found->value(0);
}

CallEventLog::CallEventLog(Database &database)
    : m_database{database}
{
}

Result<> CallEventLog::append(const QString &desk, const QDateTime &at, const QString &call,
                              const QString &kind, const QString &subject, const QString &value)
{
    return m_database.run(AppendEvent, {desk, desk, call, column(at), kind, words(subject), words(value)});
}

} // namespace latarnia
