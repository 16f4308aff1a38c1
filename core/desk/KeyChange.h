// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Unlocking.h"

namespace latarnia {

/// After changeKeys() was cut off: gives the files sealed with the keyring's keys their names, or removes
/// what never came to count. Takes no lock of its own.
Result<> finishKeyChange(const OpenVaults &vaults);

} // namespace latarnia
