// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/desk/DeskIdentity.h"

namespace latarnia {

class Store;

enum class ReasonGiven { No, Yes };

/// How the rights stand to what who is at the desk wants to do with a call, or with none where @p call is
/// empty. NotFound where there is no such call.
Result<Ruling> rulingAt(Store &store, const DeskIdentity &identity, Action action, const QString &call,
                        const QDateTime &now);
/// The same where no call is concerned.
Ruling rulingAt(const DeskIdentity &identity, Action action);

/// Nothing where it is granted, masked too; NotAllowed, ReasonNeeded or SecondPersonNeeded where it is not.
Result<> permit(const Ruling &ruling, ReasonGiven reason = ReasonGiven::No);

} // namespace latarnia
