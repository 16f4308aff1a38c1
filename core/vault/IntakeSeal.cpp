// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/IntakeSeal.h"

namespace latarnia {

QByteArray sealForIntake(const QByteArray &intakeKey, Bytes clear)
{
    return sealTo(intakeKey, clear);
}

Result<SecretBytes> openFromIntake(const QByteArray &sealed, const VaultKeys &keys)
{
    return openFromIntake(sealed, intakePairOf(keys.live));
}

Result<SecretBytes> openFromIntake(const QByteArray &sealed, const IntakePair &pair)
{
    return openWith(pair, sealed);
}

} // namespace latarnia
