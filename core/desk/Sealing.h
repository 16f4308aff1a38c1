// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/StoredCall.h"
#include "core/desk/DeskIdentity.h"

namespace latarnia {

class Store;

/// What names somebody in a call that is being closed.
CallIdentity identityOf(const CallDraft &draft);
/// The same of a closed one from before there were capsules.
CallIdentity identityOf(const StoredCall &call);
PerpetratorIdentity perpetratorOf(const CallDraft &draft);
/// The call without any of it.
CallDraft withoutNames(const CallDraft &draft);

/// Seals it for whom the identity of the desk names, and keeps by what it is found again; where it names
/// nobody, it waits. Inside the transaction that closes the call.
Result<> sealIdentities(Store &store, const DeskIdentity &identity, const CallDraft &draft,
                        const QDateTime &now);
/// The same of lines that another state of a closed call had.
Result<> sealOtherState(Store &store, const DeskIdentity &identity, const QString &call,
                        const QStringList &lines, const QDateTime &now);
/// Nobody reads or finds it any more: the call is open again, or erased. Inside a transaction.
Result<> unsealIdentities(Store &store, const QString &call);

/// Seals some of what waits, and of what stood in the open before there were capsules: each call in a
/// transaction of its own. Returns how many; none are left when that is fewer than @p atMost.
Result<int> sealWaiting(Store &store, const DeskIdentity &identity, int atMost, const QDateTime &now);

} // namespace latarnia
