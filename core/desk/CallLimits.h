// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/desk/DeskIdentity.h"
#include "core/retention/CallLimit.h"

#include <QStringList>

namespace latarnia {

class Store;

/// What is to be held or restricted, and why.
struct LimitOrder
{
    QString call{};
    LimitKind kind{LimitKind::LegalHold};
    LimitReason reason{LimitReason::Proceedings};
    QString words{};
};

/// Sets a limit on a call, with a line in the journal and one in the audit; returns its id. NotFound where
/// there is no such call.
Result<QString> limitCall(Store &store, const DeskIdentity &identity, const LimitOrder &order,
                          const QDateTime &now);

/// NotFound where it does not stand any more.
Result<> liftLimit(Store &store, const DeskIdentity &identity, const CallLimit &limit, const QDateTime &now);

/// The calls whose data are restricted.
Result<QStringList> restrictedCalls(Store &store);
/// Those of them that the rights keep from who is at the desk, even as a line of the list.
Result<QStringList> callsKeptFrom(Store &store, const DeskIdentity &identity, const QDateTime &now);

} // namespace latarnia
