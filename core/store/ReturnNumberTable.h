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

    /// Whether somebody was given the number and it has not expired; withdrawn it is nobody else's either.
    Result<bool> isTaken(const QString &number, const QDateTime &now);
    /// Takes the place of an expired use of the same number. @p digest is the keyed hash of the telephone it
    /// was said to, or empty; it goes when the number expires.
    Result<> give(const QString &number, const CallId &call, const QString &digest, const QDateTime &now,
                  const QDateTime &expires);
    /// The call behind a number that has not expired and was not withdrawn, or an empty text.
    Result<QString> callOf(const QString &number, const QDateTime &now);
    /// The call behind a number that was withdrawn and has not expired, or an empty text.
    Result<QString> withdrawnCallOf(const QString &number, const QDateTime &now);
    /// Whether a number of this call was withdrawn.
    Result<bool> isWithdrawnOf(const QString &call);
    /// From now on they open nothing: those said to a telephone, and those of a call.
    Result<> withdrawFrom(const QString &digest, const QDateTime &at);
    Result<> withdrawOf(const QString &call, const QDateTime &at);
    /// Those withdrawn at exactly this moment open again.
    Result<> restore(const QDateTime &at);

private:
    Database &m_database;
};

} // namespace latarnia
