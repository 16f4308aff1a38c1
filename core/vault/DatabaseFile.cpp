// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/DatabaseFile.h"

#include "core/vault/PageGap.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace latarnia {

namespace {

constexpr auto Page = sqlite3_int64(PageSize);
constexpr int ReserveAt = 20; ///< SQLite's own note, in page 1, of how many bytes it leaves free

PagePlace placeOf(sqlite3_int64 page)
{
    return {PageRole::Database, std::uint64_t(page) + 1};
}

} // namespace

DatabaseFile::DatabaseFile(sqlite3_file *below, std::shared_ptr<const SecretBytes> master)
    : VaultFile{below}
    , m_master{std::move(master)}
{
}

const PageSeal *DatabaseFile::seal(int *code)
{
    if (m_seal)
        return &*m_seal;
    sqlite3_int64 bytes = 0;
    *code = size(&bytes);
    if (*code == SQLITE_OK && bytes < Page)
        *code = bytes == 0 ? SQLITE_IOERR_SHORT_READ : WrongSeal; // cut off inside its first page
    std::array<std::uint8_t, SaltSize> salt{};
    if (*code == SQLITE_OK)
        *code = readBelow(salt.data(), SaltSize, 0);
    if (*code != SQLITE_OK)
        return nullptr;
    m_seal.emplace(*m_master, salt);
    return &*m_seal;
}

/// A new file gets its salt with its first page, whichever that is.
const PageSeal *DatabaseFile::sealForWriting(int *code)
{
    const auto *known = seal(code);
    if (known || *code != SQLITE_IOERR_SHORT_READ)
        return known;
    std::array<std::uint8_t, SaltSize> salt{};
    randombytes_buf(salt.data(), salt.size());
    m_seal.emplace(*m_master, salt);
    *code = SQLITE_OK;
    return &*m_seal;
}

/// Less than a page: SQLite looks at the header of page 1. A page torn by a power cut looks like a short file
/// there, because its good copy is in the log; an error would make the vault unopenable.
int DatabaseFile::readPart(std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    std::array<std::uint8_t, PageSize> sealed;
    std::array<std::uint8_t, PageSize> plain;
    std::memset(bytes, 0, std::size_t(count));
    const auto page = offset / Page;
    int code = readBelow(sealed.data(), int(PageSize), page * Page);
    if (code != SQLITE_OK)
        return code;
    const auto *opener = seal(&code);
    if (!opener)
        return code;
    if (!opener->open(placeOf(page), sealed.data(), plain.data()))
        return SQLITE_IOERR_SHORT_READ;
    std::memcpy(bytes, plain.data() + offset % Page, std::size_t(count));
    sodium_memzero(plain.data(), plain.size());
    return SQLITE_OK;
}

int DatabaseFile::read(std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    if (offset % Page + count > Page)
        return SQLITE_IOERR_READ;
    if (count < int(PageSize))
        return readPart(bytes, count, offset);
    std::array<std::uint8_t, PageSize> sealed;
    int code = readBelow(sealed.data(), int(PageSize), offset);
    if (code != SQLITE_OK) {
        std::memset(bytes, 0, std::size_t(count));
        return code;
    }
    const auto *opener = seal(&code);
    if (!opener)
        return code;
    return opener->open(placeOf(offset / Page), sealed.data(), bytes) ? SQLITE_OK : WrongSeal;
}

int DatabaseFile::write(const std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    const bool whole = count == int(PageSize) && offset % Page == 0;
    const bool withoutReserve = whole && offset == 0 && bytes[ReserveAt] != ReserveSize;
    if (!whole || withoutReserve)
        return SQLITE_IOERR_WRITE;
    int code = SQLITE_OK;
    const auto *sealer = sealForWriting(&code);
    if (!sealer)
        return code;
    const auto place = placeOf(offset / Page);
    std::array<std::uint8_t, PageSize> plain;
    std::array<std::uint8_t, PageSize> sealed;
    std::memcpy(plain.data(), bytes, PageSize);
    clearGap(plain.data(), place.number);
    const bool isSealed = sealer->seal(place, plain.data(), sealed.data());
    sodium_memzero(plain.data(), plain.size());
    if (!isSealed)
        return SQLITE_IOERR_WRITE;
    return writeBelow(sealed.data(), int(PageSize), offset);
}

} // namespace latarnia
