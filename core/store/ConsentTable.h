// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/StoredCall.h"
#include "core/store/Database.h"

namespace latarnia {

/// What each person of a call said on passing data on.
class ConsentTable
{
public:
    explicit ConsentTable(Database &database);

    Result<> replace(const CallId &call, const QList<Consent> &consents);
    Result<QList<StoredConsent>> ofCall(const QString &call);

private:
    Database &m_database;
};

} // namespace latarnia
