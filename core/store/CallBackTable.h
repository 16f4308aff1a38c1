// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/StoredCall.h"
#include "core/store/Database.h"

namespace latarnia {

/// Whom a plan that has not run out would ring.
struct CallBackNumber
{
    QString call{};
    QString number{}; ///< of a plan from before there were capsules
    QString digest{}; ///< the keyed hash of the number, or empty
};

/// What was agreed on ringing back, apart from the call and its text.
class CallBackTable
{
public:
    explicit CallBackTable(Database &database);

    /// A plan that says nothing leaves no row.
    Result<> replace(const CallId &call, const CallBackPlan &plan, const QString &digest);
    Result<std::optional<StoredCallBack>> ofCall(const QString &call);
    /// The plans that somebody would still ring at @p now.
    Result<QList<CallBackNumber>> standing(const QDateTime &now);
    /// Kept and never rung any more.
    Result<> freeze(const QString &call, const QDateTime &at);
    /// Those frozen at exactly this moment are as they were.
    Result<> thaw(const QDateTime &at);

private:
    Database &m_database;
};

} // namespace latarnia
