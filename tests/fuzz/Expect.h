// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>

namespace latarnia::fuzz {

/// Ends the process with @p promise, as a crash does, where a target's promise is broken.
inline void expect(bool isKept, const char *promise)
{
    if (isKept)
        return;
    std::fprintf(stderr, "broken: %s\n", promise);
    std::abort();
}

inline QByteArray bytesOf(std::span<const std::uint8_t> input)
{
    return {reinterpret_cast<const char *>(input.data()), qsizetype(input.size())};
}

} // namespace latarnia::fuzz
