// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultFile.h"

#include <vector>

namespace latarnia {

/// What SQLite would put into a temporary file: it never leaves the memory, and is wiped.
class MemoryFile : public VaultFile
{
public:
    MemoryFile();
    ~MemoryFile() override;

    int read(std::uint8_t *bytes, int count, sqlite3_int64 offset) override;
    int write(const std::uint8_t *bytes, int count, sqlite3_int64 offset) override;
    int truncate(sqlite3_int64 size) override;
    int size(sqlite3_int64 *size) override;

private:
    std::vector<std::uint8_t> m_bytes;
};

} // namespace latarnia
