// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/StaffRole.h"

#include <algorithm>

namespace latarnia {

/// Whether these are roles of the line, at least one.
inline bool areRoles(const QStringList &roles)
{
    return !roles.isEmpty() && std::all_of(roles.begin(), roles.end(), [](const QString &role) {
        return fromCode<StaffRole>(role).has_value();
    });
}

} // namespace latarnia
