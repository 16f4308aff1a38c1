// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vault/Keyring.h"

namespace latarnia {

/// Seals bytes to the public intake key of a keyring: whoever has it can lock something in, and only the
/// vault's own key gets it out again.
QByteArray sealForIntake(const QByteArray &intakeKey, Bytes clear);

/// The mirror; StoreDamaged when these bytes were sealed to another vault or were changed.
Result<SecretBytes> openFromIntake(const QByteArray &sealed, const IntakePair &pair);
Result<SecretBytes> openFromIntake(const QByteArray &sealed, const VaultKeys &keys);

} // namespace latarnia
