// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DeskIdentity.h"
#include "core/desk/StoreAccess.h"
#include "core/desk/Unlocking.h"

namespace latarnia {

/// Somebody else, who agrees with their own passphrase.
struct SecondPerson
{
    QString name{};
    QString passphrase{};
};

/// Whether anybody but who is at the desk has a key and may be the second person for this.
Result<bool> hasSecondPerson(const OpenVaults &vaults, const StoreAccess &access,
                             const DeskIdentity &identity, Action action);

/// Nothing where another person who may agreed: WrongPassphrase, TooManyTries or NotAllowed where not. Where
/// there is no other person at all, a day must pass after it was first asked for: SecondPersonNeeded, with
/// the moment in Problem::expected, until then (security.md §4.1).
Result<> agree(const OpenVaults &vaults, const StoreAccess &access, const DeskIdentity &identity,
               Action action, const SecondPerson &second, const Clock &clock);

} // namespace latarnia
