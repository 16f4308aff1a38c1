// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Bench;

/// A softphone starts the program a second time with a number; how long until the running window shows the
/// call.
void benchIncoming(Bench &bench);
