// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/SecretBytes.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace latarnia {

/// 32 bytes that only somebody with the key can make of this text: BLAKE2b(key, 32; label ‖ text). The label
/// keeps proofs of different things apart.
QByteArray proofOf(const QByteArray &text, QLatin1StringView label, Bytes key);

} // namespace latarnia
