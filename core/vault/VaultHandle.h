// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultFile.h"

namespace latarnia {

/// What SQLite allocates for an open file; the system's own structure follows it in the same piece of memory.
struct VaultHandle
{
    sqlite3_file base;
    VaultFile *file; ///< owned; freed when SQLite closes the handle
};

inline VaultHandle *handleOf(sqlite3_file *file)
{
    return reinterpret_cast<VaultHandle *>(file);
}

inline VaultFile &fileOf(sqlite3_file *file)
{
    return *handleOf(file)->file;
}

/// What SQLite calls for an open file of a vault.
const sqlite3_io_methods *vaultFileMethods();

} // namespace latarnia
