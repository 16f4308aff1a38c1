// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/desk/DataDeed.h"
#include "core/desk/StoreAccess.h"
#include "core/desk/Unlocking.h"

namespace latarnia {

/// Who works at what, for everything that is done for the people the data are about.
struct DataDesk
{
    OpenVaults vaults;
    DeskIdentity identity{};
    StoreAccess writer{}; ///< after the drafts
    StoreAccess reader{}; ///< long reading, which must not hold up a draft
    Clock clock{};
};

} // namespace latarnia
