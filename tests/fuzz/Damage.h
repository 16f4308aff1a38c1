// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/Tape.h"

#include <algorithm>
#include <vector>

namespace latarnia::fuzz {

/// Whether @p length bytes at @p start are the same in both, and there.
inline bool isSame(const std::vector<std::uint8_t> &one, const std::vector<std::uint8_t> &other,
                   std::size_t start, std::size_t length)
{
    const auto from = std::ptrdiff_t(start);
    const auto to = std::ptrdiff_t(start + length);
    return start + length <= one.size() && start + length <= other.size()
        && std::equal(one.begin() + from, one.begin() + to, other.begin() + from);
}

/// What can happen to a file of blocks of @p block bytes after a head of @p head: bytes change, blocks stand
/// in for others, the end is torn off or grows. As often as @p tape says.
inline void damage(std::vector<std::uint8_t> &bytes, std::size_t block, std::size_t head, Tape &tape)
{
    for (int steps = tape.byte() % 8; steps > 0; --steps) {
        const auto deed = tape.byte() % 5;
        const auto blocks = bytes.size() < head ? 0 : (bytes.size() - head) / block;
        if (deed == 0 && !bytes.empty()) {
            const auto at = tape.below(bytes.size());
            bytes[at] ^= tape.byte();
        } else if (deed == 1 && blocks > 0) {
            const auto from = bytes.begin() + std::ptrdiff_t(head + tape.below(blocks) * block);
            std::copy_n(std::vector(from, from + std::ptrdiff_t(block)).begin(), block,
                        bytes.begin() + std::ptrdiff_t(head + tape.below(blocks) * block));
        } else if (deed == 2) {
            bytes.resize(tape.below(bytes.size() + 1));
        } else if (deed == 3) {
            bytes.resize(bytes.size() + tape.below(2 * block), tape.byte());
        } else if (!bytes.empty()) {
            auto at = tape.below(bytes.size());
            for (int left = tape.byte(); left > 0 && at < bytes.size(); --left)
                bytes[at++] = tape.byte();
        }
    }
}

} // namespace latarnia::fuzz
