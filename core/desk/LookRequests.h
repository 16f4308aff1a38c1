// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/StoredCall.h"
#include "core/desk/DeskIdentity.h"
#include "core/desk/OpenedIdentity.h"
#include "core/rights/LookReason.h"

namespace latarnia {

/// A call as who asked may see it.
struct SeenCall
{
    StoredCall call{};
    Grant grant{Grant::Denied}; ///< Masked: without what somebody wrote
    Ruling identity{}; ///< how the rights stand to opening what is sealed of it
};

/// One line of "who has seen this call".
struct PastLook
{
    QDateTime at{}; ///< UTC
    QString who{}; ///< a name, or the id where nobody of this id is known
    QString deed{}; ///< an AuditedDeed, or the code of a newer program
    QString reason{}; ///< a LookReason, or empty
};

/// What came of asking: the thing itself, or how the rights stand to it, that it is not given. A refusal is
/// no failure: its line of the audit is kept.
template<typename Value>
struct Asked
{
    Ruling ruling{};
    std::optional<Value> value{};
};

/// What one may see, asked of the store by whoever is at the desk, inside the caller's transaction: the line
/// of the audit is written first.
Result<Asked<SeenCall>> askForCall(Store &store, const DeskIdentity &identity, const QString &call,
                                   const QDateTime &now);
Result<Asked<OpenedIdentity>> askForIdentity(Store &store, const DeskIdentity &identity, const QString &call,
                                             std::optional<LookReason> reason,
                                             const std::vector<BoxPair> &pairs, const QDateTime &now);
/// Whoever may see a call may see who else has.
Result<Asked<QList<PastLook>>> askForLooks(Store &store, const DeskIdentity &identity, const QString &call,
                                           const QDateTime &now);

/// That something was asked for and not given.
Result<> noteRefusal(Store &store, const DeskIdentity &identity, const QString &call, const Ruling &ruling,
                     const QDateTime &now);
} // namespace latarnia
