// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vault/Vault.h"

#include <functional>
#include <memory>

namespace latarnia {

class Lane;
class Store;

using StoreWork = std::function<Result<>(Store &)>;

/// A way to the store of the vault. Whoever asks waits for the answer.
using StoreAccess = std::function<Result<>(const StoreWork &)>;

/// Opens the vault for each piece of work; StoreBusy while a desk has it open.
StoreAccess alone(const Vault &vault);

/// Keeps the vault open, and others out, for as long as this is held.
Result<StoreAccess> heldOpen(const Vault &vault);

/// Through the lane of an open desk, after its drafts. Not to be used on the lane's own thread.
StoreAccess through(const std::shared_ptr<Lane> &lane);

} // namespace latarnia
