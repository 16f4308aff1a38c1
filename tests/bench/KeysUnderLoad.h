// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Bench;

/// Types into the notes of the real window: alone, while a search runs, while the disk is slow, and both.
void benchKeysUnderLoad(Bench &bench, int keys);
