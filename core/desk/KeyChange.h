// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/StoreAccess.h"
#include "core/desk/Unlocking.h"

namespace latarnia {

/// New keys for both vaults: every page is sealed anew, every slot gets them. A power cut leaves the old keys
/// or the new ones; unlock() finishes what was begun. The folder must not be open in a desk.
Result<OpenVaults> changeKeys(const OpenVaults &vaults);

/// Notes that the keys are to be changed at the next unlocking, because an open desk stands in the way.
Result<> noteKeysDue(const StoreAccess &access);
Result<bool> areKeysDue(const StoreAccess &access);

/// changeKeys() if that was noted. Where there is no room for it the old keys stay and so does the note:
/// nobody is shut out for it.
Result<OpenVaults> changeDueKeys(const OpenVaults &vaults);

/// After changeKeys() was cut off: gives the files sealed with the keyring's keys their names, or removes
/// what never came to count. Takes no lock of its own.
Result<> finishKeyChange(const OpenVaults &vaults);

} // namespace latarnia
