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

/// The calls that nobody but a lead may see in a list.
Result<QStringList> restrictedCalls(Store &store);
/// The same for who is at the desk: none where they set and lift restrictions themselves.
Result<QStringList> callsKeptFrom(Store &store, const DeskIdentity &identity);

} // namespace latarnia
