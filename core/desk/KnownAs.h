// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QStringList>

namespace latarnia {

class Store;

/// What people call what has an id: somebody of the staff by name, a call by its number. What is neither is
/// left out.
Result<QHash<QString, QString>> knownAs(Store &store, const QStringList &ids);

} // namespace latarnia
