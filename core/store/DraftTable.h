// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/store/Database.h"

#include <optional>

namespace latarnia {

/// What a crash left open. A draft that cannot be read stays where it is and hides none of the others.
struct FoundDrafts
{
    QList<CallDraft> readable{}; ///< those put aside, then those on the screen, each oldest first
    std::optional<Problem> problem{}; ///< of the first that could not be read
};

/// Calls that are not closed yet, whole, so that a crash loses nothing that was acknowledged.
class DraftTable
{
public:
    explicit DraftTable(Database &database);

    Result<> keep(const CallDraft &draft, const QDateTime &at); ///< of an open call; else nothing happens
    Result<> drop(const CallId &call);
    /// Nothing where there is none.
    Result<std::optional<CallDraft>> of(const CallId &call);
    Result<FoundDrafts> all();

private:
    Database &m_database;
};

} // namespace latarnia
