// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/SecretBytes.h"

namespace latarnia {

/// BLAKE2b under a key, of KeySize bytes.
SecretBytes keyedSum(Bytes key, Bytes text);

/// Takes as long whatever differs.
bool areEqual(Bytes one, Bytes other);

} // namespace latarnia
