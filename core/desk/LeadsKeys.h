// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Stop.h"
#include "core/desk/StoreAccess.h"
#include "core/desk/Unlocking.h"

#include <vector>

namespace latarnia {

/// All pairs with which whoever is inside opens capsules: their own, those of their earlier slots, and the
/// leads' where they have a share. None where the vaults were opened without a slot.
std::vector<BoxPair> pairsOf(const OpenVaults &vaults);

/// The public keys to which a capsule is sealed that is made by the person of this slot: that slot's, the
/// leads' of today and the kit's.
QList<QByteArray> capsuleKeysFor(const Keyring &keyring, const QString &slot);

/// Whether the person of this name has a share of today's pair of the leads; of an empty name: the kit.
bool hasLeadsKey(const Keyring &keyring, const QString &name);

/// Makes the pair of the leads where nobody has one and the staff names a lead who opens the vault.
Result<> makeDueLeadsKey(OpenVaults &vaults, const StoreAccess &access, const Clock &clock);

/// A share for a further lead, or for the kit where @p name is empty. NotAllowed unless somebody is inside
/// who has a share: a lead, or whoever holds the kit. UnknownId where the name opens nothing.
Result<> giveLeadsKey(OpenVaults &vaults, const QString &name);

/// For a lead who is new: a share if somebody inside can give it, a new pair if no person has one. Where
/// neither is so the new lead waits for giveLeadsKey().
Result<> welcomeLead(OpenVaults &vaults, const QString &name, const Clock &clock);

/// For a lead who stays as something else: takeLeadsKey() of their slot.
Result<> dismissLead(OpenVaults &vaults, const QString &name, const Clock &clock);

/// Takes this slot's share, and makes a new pair for those who keep theirs; nothing where it has none. What
/// is sealed to the pair of before stays so until sealAnewForLeads().
void takeLeadsKey(Keyring &keyring, const QString &slot, const QDateTime &now);

struct SealedAnew
{
    int wraps{0};
    int damaged{0}; ///< those that do not open; they stay as they are
};

/// Seals the keys of all capsules that former pairs of the leads open to today's pair, in short pieces of
/// work, then forgets the former pairs. NotAllowed unless who is inside has shares of both.
Result<SealedAnew> sealAnewForLeads(OpenVaults &vaults, const StoreAccess &access, const Stop &stop = {});

} // namespace latarnia
