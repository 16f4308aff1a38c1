// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/DatabaseFile.h"

#include <array>

namespace latarnia {

/// The write-ahead log: a plain header without content, then frames of a header and a sealed page.
class LogFile : public VaultFile
{
public:
    LogFile(sqlite3_file *below, DatabaseFile &database);

    int read(std::uint8_t *bytes, int count, sqlite3_int64 offset) override;
    int write(const std::uint8_t *bytes, int count, sqlite3_int64 offset) override;
    int truncate(sqlite3_int64 size) override;

private:
    int readFrame(std::uint8_t *bytes, int count, sqlite3_int64 start, int skip);
    int writeHeader(const PageSeal &seal, const std::uint8_t *header, sqlite3_int64 start);
    int writePage(const PageSeal &seal, const std::uint8_t *page, sqlite3_int64 start);

    DatabaseFile &m_database;
    sqlite3_int64 m_lastStart{-1}; ///< of the frame whose header was written last
    std::array<std::uint8_t, FrameHeaderSize> m_lastHeader{};
};

} // namespace latarnia
