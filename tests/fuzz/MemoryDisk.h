// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace latarnia::fuzz {

/// A file as the system would give it to SQLite, its bytes open to a target. Reads beyond the end are short,
/// as SQLite expects of a file system.
class MemoryDisk
{
public:
    explicit MemoryDisk(std::vector<std::uint8_t> content = {})
        : bytes{std::move(content)}
    {
    }
    MemoryDisk(const MemoryDisk &) = delete;
    MemoryDisk &operator=(const MemoryDisk &) = delete;

    sqlite3_file *file() { return &m_file.base; }

    std::vector<std::uint8_t> bytes;

private:
    struct File
    {
        sqlite3_file base;
        MemoryDisk *disk;
    };

    static MemoryDisk &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file)->disk; }

    static int read(sqlite3_file *file, void *out, int count, sqlite3_int64 offset)
    {
        const auto &bytes = of(file).bytes;
        const auto start = std::min(std::size_t(offset), bytes.size());
        const auto there = std::min(std::size_t(count), bytes.size() - start);
        auto *to = static_cast<std::uint8_t *>(out);
        std::copy_n(bytes.begin() + std::ptrdiff_t(start), there, to);
        std::fill(to + there, to + count, std::uint8_t{0});
        return there == std::size_t(count) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }

    static int write(sqlite3_file *file, const void *in, int count, sqlite3_int64 offset)
    {
        auto &bytes = of(file).bytes;
        bytes.resize(std::max(bytes.size(), std::size_t(offset) + std::size_t(count)));
        std::copy_n(static_cast<const std::uint8_t *>(in), count, bytes.begin() + std::ptrdiff_t(offset));
        return SQLITE_OK;
    }

    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        of(file).bytes.resize(std::size_t(size));
        return SQLITE_OK;
    }

    static int sizeOf(sqlite3_file *file, sqlite3_int64 *size)
    {
        *size = sqlite3_int64(of(file).bytes.size());
        return SQLITE_OK;
    }

    static const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods known = [] {
            sqlite3_io_methods some{};
            some.iVersion = 1;
            some.xRead = read;
            some.xWrite = write;
            some.xTruncate = truncate;
            some.xFileSize = sizeOf;
            return some;
        }();
        return &known;
    }

    File m_file{{methods()}, this};
};

} // namespace latarnia::fuzz
