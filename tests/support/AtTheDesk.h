// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DeskIdentity.h"

/// Somebody who may do what an operator, a shift lead and an administrator may, unless a test says otherwise.
inline latarnia::DeskIdentity atTheDesk(const QList<latarnia::StaffRole> &roles
                                        = {latarnia::StaffRole::Operator, latarnia::StaffRole::ShiftLead,
                                           latarnia::StaffRole::Administrator},
                                        const QString &person = QStringLiteral("anna"))
{
    return {.person = person,
            .session = QStringLiteral("today"),
            .roles = {.known = roles},
            .rights = *latarnia::rightsFrom(*latarnia::readPack(QStringLiteral(":/packs/rights.json")))};
}
