// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QDateTime>
#include <QStringList>

namespace latarnia {

struct StoreCounts
{
    int calls{0};
    int openCalls{0};
    int unreadableDrafts{0};
    int journalGaps{0}; ///< desks whose lines are not numbered without a gap
    qint64 journalLines{0};
    QDateTime newestChange{}; ///< invalid while nothing has happened
};

/// How the file is, beside what it says.
class Health
{
public:
    explicit Health(Database &database);

    /// What the engine finds wrong with its tables, indexes and references; empty when nothing is.
    Result<QStringList> faults();
    Result<StoreCounts> counts();

private:
    Database &m_database;
};

} // namespace latarnia
