// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CuttingDisk.h"

#include "tests/support/RealFile.h"

#include <algorithm>
#include <cstring>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <unistd.h>

namespace {

constexpr sqlite3_int64 Sector = 512;

/// A change that no flush has made safe yet. A truncation has no bytes.
struct Change
{
    sqlite3_int64 offset;
    std::string bytes;
    bool truncates;
};

/// What a file looks like to who has it open, and what of it is still at risk.
struct Content
{
    std::string bytes;
    std::vector<Change> changes;
};

struct CutFile
{
    sqlite3_file base;
    sqlite3_io_methods methods;
    Content *content;
};

sqlite3_vfs *disk = nullptr;
sqlite3_vfs cuttingSystem{};
long operationsLeft = -1;

std::mt19937 &chanceOf()
{
    static std::mt19937 chance;
    return chance;
}

std::set<CutFile *> &openFiles()
{
    static std::set<CutFile *> files;
    return files;
}

sqlite3_file *real(CutFile *file)
{
    return realFile::of<CutFile>(&file->base);
}

CutFile *cut(sqlite3_file *file)
{
    return reinterpret_cast<CutFile *>(file);
}

void writeReal(CutFile *file, const Change &change, sqlite3_int64 from, sqlite3_int64 to)
{
    real(file)->pMethods->xWrite(real(file), change.bytes.data() + (from - change.offset), int(to - from),
                                 from);
}

void applyWhole(CutFile *file, const Change &change)
{
    if (change.truncates)
        real(file)->pMethods->xTruncate(real(file), change.offset);
    else
        writeReal(file, change, change.offset, change.offset + sqlite3_int64(change.bytes.size()));
}

/// Some sectors of the change, as chance will have it.
void applyTorn(CutFile *file, const Change &change)
{
    if (change.truncates) {
        applyWhole(file, change);
        return;
    }
    const auto end = change.offset + sqlite3_int64(change.bytes.size());
    for (auto from = change.offset; from < end;) {
        const auto to = std::min(end, (from / Sector + 1) * Sector);
        if (chanceOf()() % 2)
            writeReal(file, change, from, to);
        from = to;
    }
}

/// The four ways a cache dies: all of it lost, any part in any order, the newest lost, the last one torn.
void applyLeftovers(CutFile *file, unsigned way)
{
    const auto &changes = file->content->changes;
    const auto kept = changes.empty() ? 0 : chanceOf()() % (changes.size() + 1);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const bool torn = way == 1 ? chanceOf()() % 3 == 0 : way == 2 ? i == kept : i + 1 == changes.size();
        const bool lost = way == 0 || (way == 1 && chanceOf()() % 2) || (way == 2 && i > kept);
        if (lost)
            continue;
        if (torn)
            applyTorn(file, changes.at(i));
        else
            applyWhole(file, changes.at(i));
    }
}

void tick()
{
    if (operationsLeft < 0 || --operationsLeft > 0)
        return;
    const auto way = unsigned(chanceOf()() % 4);
    for (auto *file : openFiles())
        applyLeftovers(file, way);
    _exit(cuttingDisk::ExitCode);
}

int readFile(sqlite3_file *file, void *into, int count, sqlite3_int64 offset)
{
    const auto &bytes = cut(file)->content->bytes;
    const auto there
        = std::clamp(sqlite3_int64(bytes.size()) - offset, sqlite3_int64{0}, sqlite3_int64{count});
    if (there > 0)
        std::memcpy(into, bytes.data() + offset, std::size_t(there));
    if (there == count)
        return SQLITE_OK;
    std::memset(static_cast<char *>(into) + there, 0, std::size_t(count - there));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    tick();
    auto &content = *cut(file)->content;
    const std::string bytes{static_cast<const char *>(from), std::size_t(count)};
    if (sqlite3_int64(content.bytes.size()) < offset + count)
        content.bytes.resize(std::size_t(offset + count));
    content.bytes.replace(std::size_t(offset), std::size_t(count), bytes);
    content.changes.push_back({offset, bytes, false});
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    tick();
    auto &content = *cut(file)->content;
    content.bytes.resize(std::size_t(size));
    content.changes.push_back({size, {}, true});
    return SQLITE_OK;
}

void makeSafe(CutFile *file)
{
    for (const auto &change : file->content->changes)
        applyWhole(file, change);
    file->content->changes.clear();
}

int syncFile(sqlite3_file *file, int)
{
    tick();
    makeSafe(cut(file));
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = sqlite3_int64(cut(file)->content->bytes.size());
    return SQLITE_OK;
}

int closeFile(sqlite3_file *file)
{
    auto *closing = cut(file);
    makeSafe(closing);
    openFiles().erase(closing);
    delete closing->content;
    return real(closing)->pMethods->xClose(real(closing));
}

int control(sqlite3_file *file, int operation, void *argument)
{
    if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_OK;
    const int code = real(cut(file))->pMethods->xFileControl(real(cut(file)), operation, argument);
    if (operation == SQLITE_FCNTL_VFSNAME && code == SQLITE_OK) {
        auto **name = static_cast<char **>(argument);
        sqlite3_free(*name);
        *name = sqlite3_mprintf("%s", cuttingDisk::Name);
    }
    return code;
}

sqlite3_io_methods methodsLike(const sqlite3_io_methods &own)
{
    auto methods = realFile::methodsLike<CutFile>(own);
    methods.iVersion = 2; // no memory maps past what is kept here
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = sizeOfFile;
    methods.xFileControl = control;
    return methods;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *opening = cut(file);
    std::memset(static_cast<void *>(opening), 0, sizeof(CutFile) + std::size_t(disk->szOsFile));
    const int code = disk->xOpen(disk, name, real(opening), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    opening->content = new Content;
    sqlite3_int64 size = 0;
    real(opening)->pMethods->xFileSize(real(opening), &size);
    opening->content->bytes.resize(std::size_t(size));
    if (size > 0)
        real(opening)->pMethods->xRead(real(opening), opening->content->bytes.data(), int(size), 0);
    opening->methods = methodsLike(*real(opening)->pMethods);
    opening->base.pMethods = &opening->methods;
    openFiles().insert(opening);
    return SQLITE_OK;
}

} // namespace

bool cuttingDisk::install()
{
    disk = sqlite3_vfs_find("unix-excl");
    if (!disk)
        return false;
    cuttingSystem = *disk;
    cuttingSystem.zName = Name;
    cuttingSystem.iVersion = 2;
    cuttingSystem.szOsFile = int(sizeof(CutFile)) + disk->szOsFile;
    cuttingSystem.pNext = nullptr;
    cuttingSystem.xOpen = openFile;
    return sqlite3_vfs_register(&cuttingSystem, 0) == SQLITE_OK;
}

void cuttingDisk::cutAfter(unsigned seed, long operations)
{
    chanceOf().seed(seed);
    operationsLeft = operations;
}
