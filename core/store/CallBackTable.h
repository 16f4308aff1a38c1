// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/StoredCall.h"
#include "core/store/Database.h"

namespace latarnia {

/// What was agreed on ringing back, apart from the call and its text.
class CallBackTable
{
public:
    explicit CallBackTable(Database &database);

    /// A plan that says nothing leaves no row.
    Result<> replace(const CallId &call, const CallBackPlan &plan);
    Result<std::optional<StoredCallBack>> ofCall(const QString &call);

private:
    Database &m_database;
};

} // namespace latarnia
