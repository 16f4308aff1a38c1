// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vault/Vault.h"

namespace latarnia {

class Store;

/// Erases again what the ledger of erasures names and the vault still has: it was put back to an older state,
/// or the power went between the ledger and the vault. Lines that the vault's keys do not prove count for
/// nothing. What the vault erased and the ledger lacks is added there. Returns how many parts were erased.
Result<int> replayErasures(const Vault &vault, Store &store);

} // namespace latarnia
