// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/Rights.h"

namespace latarnia {

/// The desk this program runs for, and who is at it.
struct DeskIdentity
{
    QString desk{QStringLiteral("A")};
    QString organisation{QStringLiteral("A")};
    bool isIntake{false}; ///< calls are taken before the vault is unlocked: nothing earlier can be looked at
    QString person{}; ///< the id of who signed in; empty: nobody did
    QString session{}; ///< a UUID, of this signing-in
    RoleSet roles{};
    Rights rights{}; ///< what is not in here is denied
    QList<QByteArray> sealTo{}; ///< public keys: what names somebody is sealed to them; none: it waits
};

} // namespace latarnia
