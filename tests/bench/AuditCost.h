// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

/// What the audit costs: a line beside a change that is durable anyway, and the check of all @p lines of a
/// vault from the first to the last, with the root and without it.
void benchAudit(Bench &bench, int lines);
