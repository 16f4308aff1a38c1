// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/StoredCall.h"
#include "core/store/Database.h"

namespace latarnia {

/// What was done about a possible duty to report, step by step.
class DutyTable
{
public:
    explicit DutyTable(Database &database);

    Result<> replace(const CallId &call, const QList<DutyEntry> &entries);
    Result<QList<StoredDutyEntry>> ofCall(const QString &call);

private:
    Database &m_database;
};

} // namespace latarnia
