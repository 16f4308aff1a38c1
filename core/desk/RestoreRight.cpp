// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/RestoreRight.h"

#include "core/desk/AuditNote.h"
#include "core/desk/Permission.h"
#include "core/desk/SignedIn.h"
#include "core/desk/StoreAccess.h"
#include "core/store/Store.h"

namespace latarnia {

Result<DeskIdentity> permitRestoring(const OpenVaults &vaults, const Clock &clock)
{
    const auto rights = shippedRights();
    if (!rights)
        return rights.problem();
    const auto identity = signedIn(vaults, alone(vaults.live), *rights, clock);
    if (!identity)
        return identity;
    const auto may = permit(rulingAt(*identity, Action::Restore), ReasonGiven::Yes);
    return may ? identity : may.problem();
}

Result<> noteRestoring(const OpenVaults &vaults, const DeskIdentity &identity, RestoredOver over,
                       const Clock &clock)
{
    return alone(vaults.live)([&](Store &store) {
        return atomically(store.database(), [&] {
            return noteDeed(store, identity, {.deed = AuditedDeed::Restore, .reason = codeOf(over)}, clock());
        });
    });
}

} // namespace latarnia
