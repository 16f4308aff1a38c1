// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/DatabaseFile.h"

namespace latarnia {

/// The rollback journal, which is there only while a file becomes one with a log: page images are sealed, the
/// records' numbers and sums stay.
class JournalFile : public VaultFile
{
public:
    JournalFile(sqlite3_file *below, DatabaseFile &database);

    int read(std::uint8_t *bytes, int count, sqlite3_int64 offset) override;
    int write(const std::uint8_t *bytes, int count, sqlite3_int64 offset) override;

private:
    DatabaseFile &m_database;
};

} // namespace latarnia
