// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Bench.h"

/// What the shift lead's log costs over a sealed vault of so many calls: loading it, a page after every
/// question, and searching for each class of words, with and without a filter.
void benchLog(Bench &bench, int calls, int questions);
