// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/SecretBytes.h"

namespace latarnia {

// The format is described in core/vault/format.md; these are its numbers.
constexpr std::size_t PageSize = 4096;
constexpr std::size_t NonceSize = 24;
constexpr std::size_t TagSize = 16;
constexpr std::size_t ReserveSize = NonceSize + TagSize; ///< at the end of each page, SQLite leaves it zero
constexpr std::size_t BodySize = PageSize - ReserveSize;
constexpr std::size_t SaltSize = 16; ///< at the start of page 1, where plain SQLite has its magic words
constexpr std::size_t FrameHeaderSize = 24; ///< before each page of the write-ahead log

/// In which file a page stands: the letter is part of what its tag covers.
enum class PageRole : char { Database = 'P', Log = 'W', Journal = 'J' };

/// What a sealed page is bound to. A page moved to another place or file does not open.
struct PagePlace
{
    PageRole role{};
    std::uint64_t number{0}; ///< of the page, from 1; in a journal the page's offset in bytes
};

/// Seals and opens the pages of one file: XChaCha20-Poly1305 under a key of the file's own.
class PageSeal
{
public:
    /// @p master is the vault's key, @p salt the first 16 bytes of the database file.
    PageSeal(Bytes master, std::span<const std::uint8_t, SaltSize> salt);

    /// False if the reserved bytes of @p plain are not zero: SQLite sums them, and a log with such a page
    /// would end there. Both have PageSize bytes and may not overlap.
    bool seal(PagePlace place, const std::uint8_t *plain, std::uint8_t *sealed) const;
    /// False if the page was not sealed for this place by this key, or was changed; then @p plain is not to
    /// be used.
    bool open(PagePlace place, const std::uint8_t *sealed, std::uint8_t *plain) const;

    /// The header of a log frame ends in eight bytes that sum the plain page: they are hidden by a keyed
    /// permutation tweaked by the rest of the header, so that header and page can be written apart.
    void hideChecksum(std::uint8_t *frameHeader) const;
    void showChecksum(std::uint8_t *frameHeader) const;

private:
    std::uint32_t round(int index, const std::uint8_t *frameHeader, std::uint32_t half) const;

    SecretBytes m_keys; ///< the page key, then four keys of the permutation
    std::uint8_t m_salt[SaltSize];
};

} // namespace latarnia
