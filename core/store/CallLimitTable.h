// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/CallLimit.h"
#include "core/store/Database.h"

namespace latarnia {

/// What keeps calls from being erased or used.
class CallLimitTable
{
public:
    explicit CallLimitTable(Database &database);

    Result<> set(const CallLimit &limit);
    /// NotFound where there is no such limit, or it was lifted before.
    Result<> lift(const QString &id, const QString &by, const QDateTime &at);
    /// Also those that were lifted, oldest first.
    Result<QList<CallLimit>> ofCall(const QString &call);
    /// Those that are not lifted, oldest first.
    Result<QList<CallLimit>> standing();
    Result<bool> isRestricted(const QString &call);

private:
    Database &m_database;
};

} // namespace latarnia
