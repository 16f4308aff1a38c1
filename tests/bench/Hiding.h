// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Bench;

/// From the key that hides until the curtain is painted, from rest and from what keeps the window busy.
void benchHiding(Bench &bench);
