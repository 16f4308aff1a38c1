// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/JournalFile.h"

#include <algorithm>
#include <array>

namespace latarnia {

namespace {

constexpr int SmallestSector = 512;

/// Headers of a journal begin at sectors; the page of a record never does, because four bytes stand before
/// it.
bool isPage(int count, sqlite3_int64 offset)
{
    return count == int(PageSize) && offset % SmallestSector != 0;
}

PagePlace placeAt(sqlite3_int64 offset)
{
    return {PageRole::Journal, std::uint64_t(offset)};
}

} // namespace

JournalFile::JournalFile(sqlite3_file *below, DatabaseFile &database)
    : VaultFile{below}
    , m_database{database}
{
}

int JournalFile::read(std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    int code = readBelow(bytes, count, offset);
    if (code != SQLITE_OK || !isPage(count, offset))
        return code;
    const auto *seal = m_database.seal(&code);
    if (!seal)
        return code;
    std::array<std::uint8_t, PageSize> plain;
    // A page that does not open stays as it is: the sum of its record cannot fit, and SQLite ends there.
    if (seal->open(placeAt(offset), bytes, plain.data()))
        std::copy(plain.begin(), plain.end(), bytes);
    return SQLITE_OK;
}

int JournalFile::write(const std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    if (!isPage(count, offset))
        return writeBelow(bytes, count, offset);
    int code = SQLITE_OK;
    const auto *seal = m_database.seal(&code);
    if (!seal)
        return code;
    std::array<std::uint8_t, PageSize> sealed;
    if (!seal->seal(placeAt(offset), bytes, sealed.data()))
        return SQLITE_IOERR_WRITE;
    return writeBelow(sealed.data(), int(PageSize), offset);
}

} // namespace latarnia
