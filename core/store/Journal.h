// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/StoredCall.h"
#include "core/store/Database.h"

namespace latarnia {

/// What happened at this desk, in order; append-only, ids and codes only. Views follow it.
class Journal
{
public:
    explicit Journal(Database &database);

    Result<> append(const QString &desk, const QDateTime &at, const QString &kind, const QString &call);
    Result<QList<Change>> since(const QString &desk, qint64 seq);
    Result<qint64> lastSeq(const QString &desk);
    /// When the last line was written, by the clock of that moment; invalid where there is none.
    Result<QDateTime> lastAt(const QString &desk);

private:
    Database &m_database;
};

/// What the operator did within a call, as codes; append-only. Feeds undo, time line and debrief.
class CallEventLog
{
public:
    explicit CallEventLog(Database &database);

    Result<> append(const QString &desk, const QDateTime &at, const QString &call, const QString &kind,
                    const QString &subject, const QString &value);

private:
    Database &m_database;
};

} // namespace latarnia
