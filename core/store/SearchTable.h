// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogPlace.h"
#include "core/log/SearchQuestion.h"
#include "core/store/Database.h"

#include <optional>

namespace latarnia {

/// Between which places calls are looked for.
struct PlaceRange
{
    LogPlace from{0};
    LogPlace before{LastPlace + 1};
};

/// The words of closed calls, each call at its place: found newest first, whatever there are of them. What is
/// said in sealed capsules is not in it.
class SearchTable
{
public:
    explicit SearchTable(Database &database);

    /// Takes the words the call has now; those it had before go. Inside the caller's transaction.
    Result<> take(const QString &call);
    /// Before the words, the place or the call itself go. Inside the caller's transaction.
    Result<> forget(const QString &call);

    /// Places of calls that answer, newest first, at most @p count.
    Result<QList<LogPlace>> find(const SearchQuestion &question, const PlaceRange &range, int count);
    /// What the index keeps of the call at a place (searchText()); nothing where it keeps none.
    Result<std::optional<QString>> textAt(LogPlace place);

    /// Takes words of calls from before there was an index, the newest first. Returns of how many; none are
    /// left when that is fewer than @p atMost. Inside the caller's transaction.
    Result<int> takeDue(int atMost);
    Result<int> countDue();

private:
    Database &m_database;
};

} // namespace latarnia
