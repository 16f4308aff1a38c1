// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/CallDesk.h"
#include "core/store/Store.h"

namespace latarnia {

/// A new open call in one transaction: its row, its draft and its line of the journal.
Result<CallDraft> insertCall(Store &store, const DeskIdentity &identity, const QString &incomingNumber,
                             const QDateTime &now);

/// A call that no vault knows yet: it has no number.
CallDraft unnumberedCall(const QString &incomingNumber, const QDateTime &now);

/// Writes the newest state of an open call; one the vault does not know yet comes in with it. Returns the
/// number of the call. Inside a transaction.
Result<QString> keepDraft(Store &store, const DeskIdentity &identity, const CallDraft &draft,
                          const QDateTime &now);

/// The calls a crash left open that who is at the desk may go on with. That somebody saw a colleague's is
/// written down in the same transaction.
Result<FoundDrafts> draftsToGoOnWith(Store &store, const DeskIdentity &identity, const QDateTime &now);

/// Closes a call in one transaction with everything that hangs on it; CallNotOpen where it is open no more.
Result<> writeClosed(Store &store, const DeskIdentity &identity, const CallDraft &given,
                     const ClosingResult &result, const QDateTime &now);

/// Takes a closed call up again in one transaction; what its closing at @p closedAt remembered of the number
/// is forgotten.
Result<> writeReopened(Store &store, const DeskIdentity &identity, const CallDraft &draft,
                       const QDateTime &closedAt, const QDateTime &now);

} // namespace latarnia
