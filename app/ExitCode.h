// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"

namespace latarnia {

/// What a command of latarnia-cli tells its caller.
enum class ExitCode { Done = 0, FoundAProblem = 1, Usage = 2, BadInput = 3, Locked = 4, Storage = 5 };

ExitCode exitCodeFor(Fault fault);

} // namespace latarnia
