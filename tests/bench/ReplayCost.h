// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Bench.h"

/// Judging @p calls generated calls again, beside reading the same rows by hand.
void benchReplay(Bench &bench, int calls);
