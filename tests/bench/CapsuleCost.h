// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

/// What it costs to seal an identity for its author, the leads and the kit, to open it, and to write a name
/// so that it is found again.
void benchCapsules(Bench &bench);
