// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace latarnia {

/// Makes what lies between the table of cells and the cells of a page zero. SQLite leaves there what it moved
/// to another page, words of erased rows too, whatever secure_delete says, and never reads it.
/// @p number is the page's, from 1.
void clearGap(std::uint8_t *page, std::uint64_t number);

} // namespace latarnia
