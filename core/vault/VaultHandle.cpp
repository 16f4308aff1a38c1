// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultHandle.h"

#include "core/vault/VaultFileSystem.h"

namespace latarnia {

namespace {

int closeFile(sqlite3_file *file)
{
    auto *below = fileOf(file).below();
    delete handleOf(file)->file;
    handleOf(file)->file = nullptr;
    return below ? below->pMethods->xClose(below) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    return fileOf(file).read(static_cast<std::uint8_t *>(bytes), count, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    return fileOf(file).write(static_cast<const std::uint8_t *>(bytes), count, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return fileOf(file).truncate(size);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return fileOf(file).size(size);
}

int syncFile(sqlite3_file *file, int flags)
{
    auto *below = fileOf(file).below();
    return below ? below->pMethods->xSync(below, flags) : SQLITE_OK;
}

int lockFile(sqlite3_file *file, int level)
{
    auto *below = fileOf(file).below();
    return below ? below->pMethods->xLock(below, level) : SQLITE_OK;
}

int unlockFile(sqlite3_file *file, int level)
{
    auto *below = fileOf(file).below();
    return below ? below->pMethods->xUnlock(below, level) : SQLITE_OK;
}

int isReserved(sqlite3_file *file, int *reserved)
{
    auto *below = fileOf(file).below();
    if (below)
        return below->pMethods->xCheckReservedLock(below, reserved);
    *reserved = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    auto *below = fileOf(file).below();
    if (operation == SQLITE_FCNTL_MMAP_SIZE) { // a mapped page would be a sealed one
        *static_cast<sqlite3_int64 *>(argument) = 0;
        return SQLITE_OK;
    }
    if (!below)
        return SQLITE_NOTFOUND;
    const int code = below->pMethods->xFileControl(below, operation, argument);
    if (operation == SQLITE_FCNTL_VFSNAME && code == SQLITE_OK) {
        auto **name = static_cast<char **>(argument);
        *name = sqlite3_mprintf("%s/%z", VaultFileSystemName, *name);
    }
    return code;
}

int sectorSize(sqlite3_file *file)
{
    auto *below = fileOf(file).below();
    return below ? below->pMethods->xSectorSize(below) : int(PageSize);
}

/// Never atomic writes, parts of pages or batches, all of which go round a seal; always whole frames.
int deviceCharacteristics(sqlite3_file *file)
{
    auto *below = fileOf(file).below();
    const int known = below ? below->pMethods->xDeviceCharacteristics(below) : 0;
    return (known & (SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN | SQLITE_IOCAP_IMMUTABLE))
        | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapIndex(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    auto *below = fileOf(file).below();
    return below->pMethods->xShmMap(below, region, size, extend, memory);
}

int lockIndex(sqlite3_file *file, int offset, int count, int flags)
{
    auto *below = fileOf(file).below();
    return below->pMethods->xShmLock(below, offset, count, flags);
}

void fenceIndex(sqlite3_file *file)
{
    auto *below = fileOf(file).below();
    below->pMethods->xShmBarrier(below);
}

int unmapIndex(sqlite3_file *file, int remove)
{
    auto *below = fileOf(file).below();
    return below->pMethods->xShmUnmap(below, remove);
}

const sqlite3_io_methods fileMethods{
    .iVersion = 2, // not 3: no mapped pages
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = sizeOfFile,
    .xLock = lockFile,
    .xUnlock = unlockFile,
    .xCheckReservedLock = isReserved,
    .xFileControl = controlFile,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = deviceCharacteristics,
    .xShmMap = mapIndex,
    .xShmLock = lockIndex,
    .xShmBarrier = fenceIndex,
    .xShmUnmap = unmapIndex,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

} // namespace

const sqlite3_io_methods *vaultFileMethods()
{
    return &fileMethods;
}

} // namespace latarnia
