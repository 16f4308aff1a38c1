// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/StoredCall.h"
#include "core/store/Database.h"

namespace latarnia {

/// What was passed on in a call, and what came of it.
class ReferralTable
{
public:
    explicit ReferralTable(Database &database);

    Result<> replace(const CallId &call, const QList<Referral> &referrals);
    Result<QList<StoredReferral>> ofCall(const QString &call);

private:
    Database &m_database;
};

} // namespace latarnia
