// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StaffTable.h"

#include <QHash>

namespace latarnia {

class Store;

/// Everybody who works or worked here, by their ids.
Result<QHash<QString, StaffMember>> staffById(Store &store);
/// A name, or the id where nobody of this id is known.
QString nameOf(const QHash<QString, StaffMember> &staff, const QString &id);

} // namespace latarnia
