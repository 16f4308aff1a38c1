// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Bench;

/// More than hands can do, in the middle of a call: how long the window ever stands still.
void benchStorms(Bench &bench);
