// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/PageGap.h"

#include "core/vault/PageSeal.h"

#include <algorithm>

namespace latarnia {

namespace {

constexpr std::size_t FileHeader = 100; ///< before the header of page 1

std::size_t numberAt(const std::uint8_t *bytes)
{
    return std::size_t(bytes[0]) << 8 | bytes[1];
}

/// How long the header of a page of a tree is, by the letter of its kind; 0 of any other page. One of another
/// kind begins with the number of a page, whose first byte is 0 in every file below 128 GB.
std::size_t headerOf(std::uint8_t kind)
{
    switch (kind) {
    case 2: // inside an index
    case 5: // inside a table
        return 12;
    case 10: // leaf of an index
    case 13: // leaf of a table
        return 8;
    default:
        return 0;
    }
}

} // namespace

void clearGap(std::uint8_t *page, std::uint64_t number)
{
    const auto at = number == 1 ? FileHeader : 0;
    const auto header = headerOf(page[at]);
    if (header == 0)
        return;
    const auto begin = at + header + 2 * numberAt(page + at + 3);
    const auto end = numberAt(page + at + 5);
    if (begin < end && end <= BodySize)
        std::fill(page + begin, page + end, std::uint8_t{0});
}

} // namespace latarnia
