// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/store/Database.h"

namespace latarnia {

/// Five digits a caller may say next time instead of a name.
class ReturnNumberTable
{
public:
    explicit ReturnNumberTable(Database &database);

    /// Whether the number still opens a call at @p now.
    Result<bool> isTaken(const QString &number, const QDateTime &now);
    /// Takes the place of an expired use of the same number.
    Result<> give(const QString &number, const CallId &call, const QDateTime &now, const QDateTime &expires);
    /// The call behind a number that has not expired, or an empty text.
    Result<QString> callOf(const QString &number, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace latarnia
