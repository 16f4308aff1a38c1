// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DeskIdentity.h"
#include "core/desk/Unlocking.h"

namespace latarnia {

/// What a backup was put in the place of: the reason in the audit.
enum class RestoredOver { Nothing, Unreadable, Readable };

constexpr auto codesOf(RestoredOver)
{
    return std::to_array<CodeName<RestoredOver>>({
        {RestoredOver::Nothing, "missing"},
        {RestoredOver::Unreadable, "damaged"}, ///< or it does not open with what opens the backup
        {RestoredOver::Readable, "earlierState"},
    });
}

/// Who opened these vaults, if they may put a backup in place of what is there: by what the vaults say of
/// them, an administrator, or whoever has the recovery kit. NotAllowed otherwise. Written to the audit of
/// these vaults is that they came in.
Result<DeskIdentity> permitRestoring(const OpenVaults &vaults, const Clock &clock);

/// Writes into the vault that takes the place that it did.
Result<> noteRestoring(const OpenVaults &vaults, const DeskIdentity &identity, RestoredOver over,
                       const Clock &clock);

} // namespace latarnia
