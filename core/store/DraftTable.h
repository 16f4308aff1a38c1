// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/store/Database.h"

namespace latarnia {

/// Calls that are not closed yet, whole, so that a crash loses nothing that was acknowledged.
class DraftTable
{
public:
    explicit DraftTable(Database &database);

    Result<> keep(const CallDraft &draft, const QDateTime &at);
    Result<> drop(const CallId &call);
    /// Oldest first.
    Result<QList<CallDraft>> all();

private:
    Database &m_database;
};

} // namespace latarnia
