// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LoggedCall.h"

namespace latarnia {

/// How soon a lead should look at a call, 0 first: T0, T1, T5 with some yes, T2, overrides and proposed
/// lowerings (and levels that only a newer program knows), T3, other T5, T4, calls without a level.
int attentionRank(const LoggedCall &call);

constexpr int AttentionRanks = 9;

} // namespace latarnia
