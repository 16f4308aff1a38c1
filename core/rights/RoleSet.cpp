// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/RoleSet.h"

namespace latarnia {

RoleSet roleSetFrom(const QStringList &codes)
{
    RoleSet roles;
    for (const auto &code : codes) {
        const auto known = fromCode<StaffRole>(code);
        if (!known && !roles.unknown.contains(code))
            roles.unknown.append(code);
        else if (known && !roles.known.contains(*known))
            roles.known.append(*known);
    }
    return roles;
}

QStringList codesOfSet(const RoleSet &roles)
{
    QStringList codes;
    for (const auto role : roles.known)
        codes.append(codeOf(role));
    return codes + roles.unknown;
}

} // namespace latarnia
