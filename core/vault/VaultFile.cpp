// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultFile.h"

namespace latarnia {

int VaultFile::readBelow(std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    return m_below->pMethods->xRead(m_below, bytes, count, offset);
}

int VaultFile::writeBelow(const std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    return m_below->pMethods->xWrite(m_below, bytes, count, offset);
}

int VaultFile::read(std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    return readBelow(bytes, count, offset);
}

int VaultFile::write(const std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    return writeBelow(bytes, count, offset);
}

int VaultFile::truncate(sqlite3_int64 size)
{
    return m_below->pMethods->xTruncate(m_below, size);
}

int VaultFile::size(sqlite3_int64 *size)
{
    return m_below->pMethods->xFileSize(m_below, size);
}

} // namespace latarnia
