// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/LookRequests.h"
#include "core/vault/BoxPair.h"

#include <functional>

namespace latarnia {

/// Somebody a call can be given to.
struct Colleague
{
    QString id{};
    QString name{};

    bool operator==(const Colleague &) const = default;
};

/// Which call goes to whom, and why.
struct AssignOrder
{
    QString call{};
    QString person{}; ///< an id
    LookReason reason{LookReason::Other};
};

/// What came of it.
struct AssignedCall
{
    QString call{};
    QString name{}; ///< whose it is now
    bool someStaysShut{false}; ///< who gave it does not open what is sealed, and cannot seal it to them
};

/// The keys of whoever gives a call away, and of those it can be given to.
struct AssignKeys
{
    const std::vector<BoxPair> &pairs; ///< that open what is sealed
    std::function<QByteArray(const QString &name)> publicKeyOf; ///< empty: this name opens no vault
};

/// To whom who is at the desk may give this call, by name: those of its organisation who take calls and have
/// a key, save themselves and whoever has it now. Nobody where the rights do not grant it.
Result<QList<Colleague>> colleaguesFor(Store &store, const DeskIdentity &identity, const QString &call,
                                       const AssignKeys &keys, const QDateTime &now);

/// Gives it, inside the caller's transaction and with its lines of journal and audit: who had it before by
/// being given it has it no more, and what is sealed opens for who has it now. A refusal by right is no
/// failure: its line is kept. UnknownId where the person is none of the colleagues.
Result<Asked<AssignedCall>> assignOne(Store &store, const DeskIdentity &identity, const AssignOrder &order,
                                      const AssignKeys &keys, const QDateTime &now);

} // namespace latarnia
