// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/StoreAccess.h"
#include "core/desk/Unlocking.h"

namespace latarnia {

/// Whether the words of the recovery kit are on somebody's paper: two of them were read back from it.
struct KitPaper
{
    QDateTime made{}; ///< invalid where the vault has no kit
    bool isChecked{false};

    bool operator==(const KitPaper &) const = default;
};

Result<KitPaper> kitPaper(const OpenVaults &vaults, const StoreAccess &access);

/// Notes that the words of today's kit were read back. A kit that is made later has not been.
Result<> noteKitChecked(const OpenVaults &vaults, const StoreAccess &access);

} // namespace latarnia
