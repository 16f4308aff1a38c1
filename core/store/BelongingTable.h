// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/BrokenGlass.h"
#include "core/rights/Standing.h"
#include "core/store/Database.h"

#include <optional>

namespace latarnia {

/// That a call was handed to somebody.
struct Assignment
{
    QString call{};
    QString person{};
    QString by{};
    QDateTime at{};
};

/// Whose a call is: who took it, whom it was handed to, and who broke the glass over it.
class BelongingTable
{
public:
    explicit BelongingTable(Database &database);

    /// What there is to know of a call and this person of this organisation; none where there is no call.
    Result<std::optional<CallFacts>> factsOf(const QString &call, const QString &person,
                                             const QString &organisation);

    /// Once more changes nothing.
    Result<> assign(const Assignment &assignment);
    Result<> takeFrom(const QString &call, const QString &person);
    Result<QStringList> assignedTo(const QString &call);
    /// The id of whom it was given to last, else of who took it; empty: nobody who had signed in.
    Result<QString> holderOf(const QString &call);
    /// How many calls are open that this person took or was given.
    Result<int> openCallsOf(const QString &person);

    /// Calls that stand to this person otherwise than by who took them alone: those they may have closed
    /// since then, what was given to them, what they broke the glass of.
    Result<QStringList> callsNear(const QString &person, const QDateTime &since);

    Result<> breakGlass(const BrokenGlass &glass);
    /// Oldest first.
    Result<QList<BrokenGlass>> unreviewed();
    /// None where there is no such one.
    Result<std::optional<BrokenGlass>> glass(const QString &id);
    Result<> review(const BrokenGlass &reviewed);

private:
    Database &m_database;
};

} // namespace latarnia
