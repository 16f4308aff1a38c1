// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace latarnia::fuzz {

using Input = std::span<const std::uint8_t>;

/// Takes decisions from the bytes of an input, one after the other; zero once they are used up.
class Tape
{
public:
    explicit Tape(Input bytes)
        : m_bytes{bytes}
    {
    }

    bool isAtEnd() const { return m_bytes.empty(); }

    std::uint8_t byte()
    {
        if (m_bytes.empty())
            return 0;
        const auto first = m_bytes.front();
        m_bytes = m_bytes.subspan(1);
        return first;
    }

    /// A number from 0 up to, not including, @p limit; 0 if that is 0.
    std::size_t below(std::size_t limit)
    {
        const auto low = std::size_t(byte());
        const auto number = low | std::size_t(byte()) << 8;
        return limit == 0 ? 0 : number % limit;
    }

private:
    Input m_bytes;
};

} // namespace latarnia::fuzz
