// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/Level.h"
#include "core/call/StoredCall.h"
#include "core/store/Database.h"

namespace latarnia {

/// Where a call comes from: the desk that took it and the organisation it belongs to.
struct CallOrigin
{
    QString desk{};
    QString organisation{};
    QString ref{}; ///< of an imported call, unique; or empty
    QString takenBy{}; ///< the id of a person; empty: nobody who had signed in
};

/// The level a call is closed with, as codes.
struct ClosingLevel
{
    QString level{};
    QString indication{};
    QString floor{};
    QString ceiling{};
    QString basis{};
};

/// Calls: the coded facts, and beside them their text.
class CallTable
{
public:
    explicit CallTable(Database &database);

    /// A new open call from the first second; gives it its number.
    Result<QString> insertOpen(const CallDraft &draft, const CallOrigin &origin, const QDateTime &enteredAt);
    /// Another number, from this desk's row: for a call that was taken in.
    Result<QString> giveNumber(const QString &call, const QDateTime &startedAt, const QString &desk);
    Result<> close(const CallDraft &draft, const ClosingLevel &level, const QDateTime &endedAt);
    Result<> reopen(const CallId &call);
    /// Other running notes of a closed call.
    Result<> writeNotes(const CallId &call, const QString &notes);
    Result<QString> stateOf(const CallId &call);
    /// Lines before @p mark, newest first, at most @p size.
    Result<QList<CallLine>> page(const std::optional<PageMark> &mark, int size);
    Result<std::optional<CallLine>> line(const QString &call);
    Result<std::optional<StoredCall>> read(const QString &call);
    /// Also where it was erased since. Write access.
    Result<bool> hasRef(const QString &ref);
    /// Calls that came without anybody's name are this person's now.
    Result<> giveTo(const QString &call, const QString &person);

private:
    Result<> writeText(const CallDraft &draft);
    Result<> writeLog(const CallDraft &draft);
    /// Behind all calls that began in the same second.
    Result<quint64> freePlace(const QDateTime &startedAt);

    Database &m_database;
};

} // namespace latarnia
