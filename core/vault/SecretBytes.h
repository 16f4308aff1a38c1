// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace latarnia {

using Bytes = std::span<const std::uint8_t>;
using MutableBytes = std::span<std::uint8_t>;

/// Bytes that must not reach a swap file, a core file or the next owner of the memory: locked, left out of
/// dumps, guarded by unreadable pages, and wiped when they go.
class SecretBytes
{
public:
    /// All zero. The program ends if the system has no such memory left: going on would leak.
    explicit SecretBytes(std::size_t size);
    static SecretBytes random(std::size_t size);
    static SecretBytes copyOf(Bytes bytes);

    std::uint8_t *data() { return m_bytes.get(); }
    const std::uint8_t *data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }
    operator Bytes() const { return {m_bytes.get(), m_size}; }
    operator MutableBytes() { return {m_bytes.get(), m_size}; }

private:
    struct Wipe
    {
        void operator()(std::uint8_t *bytes) const;
    };

    std::unique_ptr<std::uint8_t[], Wipe> m_bytes;
    std::size_t m_size;
};

/// Size of every symmetric key of the vault, in bytes.
constexpr std::size_t KeySize = 32;

/// Makes libsodium ready; safe to call often and from any thread.
void startSodium();

} // namespace latarnia
