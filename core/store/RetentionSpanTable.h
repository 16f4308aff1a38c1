// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/RetentionRules.h"
#include "core/store/Database.h"

namespace latarnia {

/// The rows of the table of retention that somebody changed, with who and when; never taken away again.
class RetentionSpanTable
{
public:
    explicit RetentionSpanTable(Database &database);

    Result<> set(const ChangedSpan &change, const QString &words);
    /// Why the row was changed at this moment; empty where nobody said.
    Result<QString> wordsOf(KeptData what, const QDateTime &changedAt);
    /// Oldest first; without what only a newer program knows.
    Result<QList<ChangedSpan>> all();

private:
    Database &m_database;
};

} // namespace latarnia
