// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

/// What the seal costs against plain SQLite, both in turn: rows put in, drafts kept, words searched, rows
/// read one by one and all in one pass, bytes on the disk. Then unlocking with the usual cost of a guess, and
/// leaving.
void benchVault(Bench &bench, int calls);
