// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/LogFile.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace latarnia {

namespace {

constexpr int LogHeaderSize = 32;
constexpr int HeaderSize = int(FrameHeaderSize);
constexpr int FrameSize = HeaderSize + int(PageSize);

/// The page number at the start of a frame header. Nothing else of the header binds the page: SQLite writes
/// headers with zero salts first when a page comes twice in one transaction, and mends only the headers.
PagePlace placeIn(const std::uint8_t *header)
{
    const auto number = std::uint32_t(header[0]) << 24 | std::uint32_t(header[1]) << 16
        | std::uint32_t(header[2]) << 8 | std::uint32_t(header[3]);
    return {PageRole::Log, number};
}

sqlite3_int64 startOfFrame(sqlite3_int64 offset)
{
    return LogHeaderSize + (offset - LogHeaderSize) / FrameSize * FrameSize;
}

} // namespace

LogFile::LogFile(sqlite3_file *below, DatabaseFile &database)
    : VaultFile{below}
    , m_database{database}
{
}

int LogFile::read(std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    if (offset < LogHeaderSize)
        return readBelow(bytes, count, offset);
    const auto start = startOfFrame(offset);
    const auto skip = int(offset - start);
    if (skip + count > FrameSize)
        return SQLITE_IOERR_READ;
    return readFrame(bytes, count, start, skip);
}

/// A whole frame is read while SQLite looks how far the log goes: one that does not open ends it there, by
/// the checksum that then cannot fit. A page alone is read because it was committed: there a wrong seal is an
/// error.
int LogFile::readFrame(std::uint8_t *bytes, int count, sqlite3_int64 start, int skip)
{
    int code = SQLITE_OK;
    const auto *seal = m_database.seal(&code);
    if (!seal)
        return code;
    std::array<std::uint8_t, FrameSize> frame;
    const bool headerOnly = skip + count <= HeaderSize;
    code = readBelow(frame.data(), headerOnly ? HeaderSize : FrameSize, start);
    if (code != SQLITE_OK) {
        std::memset(bytes, 0, std::size_t(count));
        return code;
    }
    const auto place = placeIn(frame.data());
    if (!headerOnly) {
        std::array<std::uint8_t, PageSize> page;
        if (seal->open(place, frame.data() + HeaderSize, page.data()))
            std::copy(page.begin(), page.end(), frame.begin() + HeaderSize);
        else if (skip >= HeaderSize)
            return WrongSeal;
        sodium_memzero(page.data(), page.size());
    }
    seal->showChecksum(frame.data());
    std::memcpy(bytes, frame.data() + skip, std::size_t(count));
    sodium_memzero(frame.data(), frame.size());
    return SQLITE_OK;
}

int LogFile::write(const std::uint8_t *bytes, int count, sqlite3_int64 offset)
{
    if (offset < LogHeaderSize)
        return writeBelow(bytes, count, offset);
    int code = SQLITE_OK;
    const auto *seal = m_database.seal(&code);
    if (!seal)
        return code;
    const auto start = startOfFrame(offset);
    if (offset == start && count == HeaderSize)
        return writeHeader(*seal, bytes, start);
    if (offset == start + HeaderSize && count == int(PageSize))
        return writePage(*seal, bytes, start);
    return SQLITE_IOERR_WRITE; // frames are split no further: see deviceCharacteristics() of the file system
}

int LogFile::writeHeader(const PageSeal &seal, const std::uint8_t *header, sqlite3_int64 start)
{
    std::copy_n(header, HeaderSize, m_lastHeader.begin());
    m_lastStart = start;
    auto hidden = m_lastHeader;
    seal.hideChecksum(hidden.data());
    return writeBelow(hidden.data(), HeaderSize, start);
}

int LogFile::writePage(const PageSeal &seal, const std::uint8_t *page, sqlite3_int64 start)
{
    std::array<std::uint8_t, FrameHeaderSize> header = m_lastHeader;
    if (m_lastStart != start && readBelow(header.data(), HeaderSize, start) != SQLITE_OK)
        return SQLITE_IOERR_WRITE;
    std::array<std::uint8_t, PageSize> sealed;
    if (!seal.seal(placeIn(header.data()), page, sealed.data()))
        return SQLITE_IOERR_WRITE;
    return writeBelow(sealed.data(), int(PageSize), start + HeaderSize);
}

int LogFile::truncate(sqlite3_int64 size)
{
    m_lastStart = -1;
    return VaultFile::truncate(size);
}

} // namespace latarnia
