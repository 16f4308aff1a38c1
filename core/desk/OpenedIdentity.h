// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/call/Identity.h"
#include "core/vault/BoxPair.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace latarnia {

class Store;

/// What was opened of a call.
struct OpenedIdentity
{
    CallIdentity people{};
    std::optional<PerpetratorIdentity> perpetrator{};
    QStringList otherStates{}; ///< lines of a state of the call that had grown apart
    bool someStayShut{false}; ///< sealed to nobody who is here

    bool operator==(const OpenedIdentity &) const = default;
};

/// The kinds of what is sealed of a call, or waits to be.
Result<QStringList> sealedKinds(Store &store, const QString &call);
/// Opens what these pairs open. Inside the transaction that writes the look down.
Result<OpenedIdentity> openIdentities(Store &store, const QString &call, const std::vector<BoxPair> &pairs);

} // namespace latarnia
