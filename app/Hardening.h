// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace latarnia {

/// Before anything else in main(): no core dumps, no debugger of another process, files only for their owner.
void harden();

} // namespace latarnia
