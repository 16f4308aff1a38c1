// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/StoreAccess.h"

#include <chrono>

namespace latarnia {

/// After how long without a key or the mouse the desk locks; there is no never.
constexpr std::chrono::minutes LeastIdle{1};
constexpr std::chrono::minutes UsualIdle{3};
constexpr std::chrono::minutes MostIdle{15};

/// As the vault knows it.
Result<std::chrono::minutes> idleLock(const StoreAccess &access);
/// What is out of bounds becomes the nearest that is not.
Result<> keepIdleLock(const StoreAccess &access, std::chrono::minutes after);

} // namespace latarnia
