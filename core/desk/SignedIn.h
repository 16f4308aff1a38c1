// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DeskIdentity.h"
#include "core/desk/StoreAccess.h"
#include "core/desk/Unlocking.h"

namespace latarnia {

/// What the audit calls whoever came in with the recovery kit.
constexpr auto KitHolder = QLatin1StringView{"kit"};

/// What each role may do, as the program is shipped.
Result<Rights> shippedRights();

/// Who came in with these keys, from what the vault says of them now: their id, their roles, their
/// organisation, and to whom their calls are sealed. That they did is written down, in an audit that begins
/// here where there is none yet; its root is sealed to the recovery kit alone.
///
/// Whoever holds the kit may do what an operator, a shift lead and an administrator may: it is what is left
/// when nobody else can come in.
Result<DeskIdentity> signedIn(const OpenVaults &vaults, const StoreAccess &access, const Rights &rights,
                              const Clock &clock);

/// The root of a desk's audit, with the kit. NotFound where it was not sealed to it.
Result<SecretBytes> auditRootOf(const OpenVaults &vaults, Store &store, const QString &desk);

} // namespace latarnia
