// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DeskIdentity.h"
#include "core/desk/StoreAccess.h"
#include "core/rights/AuditedDeed.h"

namespace latarnia {

/// What somebody does to the vault itself.
enum class VaultDeed {
    Look,
    Add,
    ChangeRoles,
    Move,
    NameOrganisations,
    Retire,
    OwnPassphrase,
    OtherPassphrase,
    GiveLeadsKey,
    Kit,
    SecondPlace,
    Backup,
    Drill,
    IdleLock,
};

/// How the rights stand to it. @p roles are those of the person it is done to, where it is one: who may add
/// operators may also give them another passphrase.
Ruling rulingOnDeed(const DeskIdentity &identity, VaultDeed deed, const QStringList &roles);

/// Writes it down, before it is done. @p person is whom it is done to, or empty.
Result<> noteVaultDeed(const StoreAccess &access, const DeskIdentity &identity, VaultDeed deed,
                       const QString &person, const QDateTime &now);

} // namespace latarnia
