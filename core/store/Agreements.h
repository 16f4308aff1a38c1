// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/CallBackTable.h"
#include "core/store/ConsentTable.h"
#include "core/store/DutyTable.h"
#include "core/store/NumberSeenTable.h"
#include "core/store/ReturnNumberTable.h"

namespace latarnia {

/// What was agreed with a caller, table by table.
struct Agreements
{
    explicit Agreements(Database &database)
        : consents{database}
        , callBacks{database}
        , duties{database}
        , returnNumbers{database}
        , numbersSeen{database}
    {
    }

    ConsentTable consents;
    CallBackTable callBacks;
    DutyTable duties;
    ReturnNumberTable returnNumbers;
    NumberSeenTable numbersSeen;
};

} // namespace latarnia
