// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vault/BlindKey.h"

#include <QStringList>

namespace latarnia {

class Store;

/// Words that are sealed, or looked for, and what they are.
struct BlindText
{
    BlindKind kind{};
    QString text{};
};

/// Keeps under which keys the sealed words of a call are found again. Inside the caller's transaction.
Result<> keepBlindKeys(Store &store, const QString &call, const QList<BlindText> &texts);

/// The calls in which this may be sealed, newest first: the same number, or for each word one of the same
/// kind that sounds like it. Write access: the secret of the keys is made at the first call.
Result<QStringList> callsLike(Store &store, const BlindText &text);

} // namespace latarnia
