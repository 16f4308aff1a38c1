// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/AuditTable.h"
#include "core/store/BelongingTable.h"
#include "core/store/Health.h"
#include "core/store/MetaTable.h"
#include "core/store/PackTable.h"
#include "core/store/StaffTable.h"
#include "core/store/UnsealedTable.h"

namespace latarnia {

/// What the file knows of the desk itself.
struct Office
{
    explicit Office(Database &database)
        : audit{database}
        , belongings{database}
        , health{database}
        , meta{database}
        , packs{database}
        , staff{database}
        , unsealed{database}
    {
    }

    AuditTable audit;
    BelongingTable belongings;
    Health health;
    MetaTable meta;
    PackTable packs;
    StaffTable staff;
    UnsealedTable unsealed;
};

} // namespace latarnia
