// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/CallDesk.h"
#include "core/desk/CameIn.h"
#include "core/desk/Unlocking.h"

namespace latarnia {

/// A vault of its own for calls that come while the vault is locked or cannot be opened. Its key is made for
/// it, stays in memory, and lies beside it sealed to the intake key of the keyring: nobody reads it again
/// before the vault is unlocked.
struct IntakeVault
{
    Vault vault;
    DeskIdentity identity{}; ///< the desk to open it with: its numbers are its own until it is taken in
    QByteArray intakeKey{}; ///< for what even this vault cannot take
};

/// What calls are sealed to while the vault is locked: the key in the keyring of @p folder, or in that of its
/// newest backup where the keyring itself is gone or damaged. StoreMissing where there is neither.
Result<QByteArray> intakeKeyOf(const QString &folder);

/// Makes one under @p folder, sealed to intakeKeyOf() it.
Result<IntakeVault> makeIntakeVault(const QString &folder);

/// Takes the calls of every intake vault of the folder over into the vault, and removes each intake vault
/// once its calls are on the disk. Those that cannot be opened stay where they
/// are, and are named. Safe to repeat. The folder must not be open in a desk.
Result<CameIn> takeInIntake(const OpenVaults &vaults, const DeskIdentity &identity, const Clock &clock);

} // namespace latarnia
