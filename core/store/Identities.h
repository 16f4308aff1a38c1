// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/BlindKeyTable.h"
#include "core/store/CapsuleTable.h"

namespace latarnia {

/// What names somebody in a call, and by what it is found again.
struct Identities
{
    explicit Identities(Database &database)
        : capsules{database}
        , blindKeys{database}
    {
    }

    /// Nobody reads or finds them any more. Inside the caller's transaction.
    Result<> destroy(const QString &call)
    {
        auto gone = blindKeys.remove(call);
        return gone ? capsules.destroy(call) : gone;
    }

    CapsuleTable capsules;
    BlindKeyTable blindKeys;
};

} // namespace latarnia
