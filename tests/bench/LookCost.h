// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Bench.h"

/// What it costs to be shown a call: asked, written down, read, committed, answered on the window's thread.
void benchLooks(Bench &bench, int calls);
