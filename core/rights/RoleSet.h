// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/StaffRole.h"

namespace latarnia {

/// What somebody is here. Words of a newer program grant nothing, but are not lost when the set is kept
/// again.
struct RoleSet
{
    QList<StaffRole> known{};
    QStringList unknown{};

    bool operator==(const RoleSet &) const = default;
};

RoleSet roleSetFrom(const QStringList &codes);
QStringList codesOfSet(const RoleSet &roles);

} // namespace latarnia
