// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>

namespace latarnia {

/// Whether these are roles of the line, at least one.
inline bool areRoles(const QStringList &roles)
{
    static const QStringList known{QStringLiteral("operator"), QStringLiteral("shiftLead"),
                                   QStringLiteral("trainer"), QStringLiteral("administrator"),
                                   QStringLiteral("statistician")};
    return !roles.isEmpty()
        && std::all_of(roles.begin(), roles.end(), [](const QString &role) { return known.contains(role); });
}

} // namespace latarnia
