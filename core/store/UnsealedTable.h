// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Identity.h"
#include "core/store/Database.h"

namespace latarnia {

/// What names somebody and could not be sealed yet.
struct Unsealed
{
    QString call{};
    QString kind{}; ///< of the capsule it will be
    QString words{}; ///< JSON
};

/// What waits to be sealed: of calls that were closed before anybody had unlocked, and of those from before
/// there were capsules.
class UnsealedTable
{
public:
    explicit UnsealedTable(Database &database);

    /// Takes the place of what waits there.
    Result<> put(const Unsealed &words);
    Result<> remove(const QString &call, const QString &kind);
    Result<> removeAll(const QString &call);
    /// At most @p count.
    Result<QList<Unsealed>> some(int count);
    Result<QList<Unsealed>> ofCall(const QString &call);

    /// Closed calls from before there were capsules, whose places and plans still stand in the open.
    Result<QStringList> callsInTheOpen(int count);
    /// What is in a capsule now is taken out of there; @p digest tells the number to ring again.
    Result<> clear(const QString &call, const QString &digest);

private:
    Database &m_database;
};

} // namespace latarnia
