// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/PageSeal.h"

#include <sqlite3.h>

namespace latarnia {

/// One file as SQLite sees it: plain pages come in and go out, sealed ones lie below. Functions answer with
/// SQLite's result codes; bytes and offsets as in sqlite3_io_methods.
class VaultFile
{
public:
    /// @p below is the open file of the system, or null for a file that lives in memory.
    explicit VaultFile(sqlite3_file *below)
        : m_below{below}
    {
    }
    virtual ~VaultFile() = default;
    VaultFile(const VaultFile &) = delete;
    VaultFile &operator=(const VaultFile &) = delete;

    virtual int read(std::uint8_t *bytes, int count, sqlite3_int64 offset);
    virtual int write(const std::uint8_t *bytes, int count, sqlite3_int64 offset);
    virtual int truncate(sqlite3_int64 size);
    virtual int size(sqlite3_int64 *size);
    bool isInMemory() const { return !m_below; }
    sqlite3_file *below() const { return m_below; }

protected:
    int readBelow(std::uint8_t *bytes, int count, sqlite3_int64 offset);
    int writeBelow(const std::uint8_t *bytes, int count, sqlite3_int64 offset);

private:
    sqlite3_file *m_below;
};

/// SQLite's word for "the data of a file is wrong" in a file whose tag does not fit.
constexpr int WrongSeal = SQLITE_IOERR | (32 << 8); // SQLITE_IOERR_DATA

} // namespace latarnia
