// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Database.h"

#include <QDateTime>

namespace latarnia {

/// That a number rang before, without the number: only its keyed hash, and not for long
/// (domain/call-practice.md §3).
class NumberSeenTable
{
public:
    explicit NumberSeenTable(Database &database);

    /// The key of the hashes, in hexadecimal; made at the first call. Write access.
    Result<QString> key();
    Result<> add(const QString &digest, const QString &kind, const QDateTime &at, const QDateTime &expires);
    /// How often the hash was added with this kind and has not expired at @p now.
    Result<int> count(const QString &digest, const QString &kind, const QDateTime &now);
    /// What was added at exactly this moment.
    Result<> remove(const QString &digest, const QString &kind, const QDateTime &at);
    Result<> dropExpired(const QDateTime &now);

private:
    Database &m_database;
};

} // namespace latarnia
