// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/MemoryFile.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace latarnia {

MemoryFile::MemoryFile()
    : VaultFile{nullptr}
{
}

MemoryFile::~MemoryFile()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

int MemoryFile::read(std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    const auto wanted = sqlite3_int64(count);
    const auto there = std::clamp(sqlite3_int64(m_bytes.size()) - offset, sqlite3_int64{0}, wanted);
    if (there > 0)
        std::memcpy(bytes, m_bytes.data() + offset, std::size_t(there));
    std::memset(bytes + there, 0, std::size_t(wanted - there));
    return there == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int MemoryFile::write(const std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    const auto end = std::size_t(offset) + std::size_t(count);
    if (m_bytes.size() < end)
        m_bytes.resize(end);
    std::memcpy(m_bytes.data() + offset, bytes, std::size_t(count));
    return SQLITE_OK;
}

int MemoryFile::truncate(sqlite3_int64 size)
{
    if (size < sqlite3_int64(m_bytes.size()))
        m_bytes.resize(std::size_t(size));
    return SQLITE_OK;
}

int MemoryFile::size(sqlite3_int64 *size)
{
    *size = sqlite3_int64(m_bytes.size());
    return SQLITE_OK;
}

} // namespace latarnia
