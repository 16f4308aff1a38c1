// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SlowFlush.h"

#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <new>
#include <thread>

namespace {

std::atomic<int> delay{0};
std::atomic<int> flushesBegun{0};
std::atomic<int> flushesEnded{0};

sqlite3_vfs *disk = nullptr; // SQLite's own
sqlite3_vfs slowDisk{};

/// A file with the disk's own file behind it, in the same piece of memory.
struct SlowFile
{
    sqlite3_file base;
    sqlite3_io_methods methods; // of this file: the disk has several kinds, and not all can share memory
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<SlowFile *>(file) + 1);
}

/// Hands a call on to the same method of the disk's own file.
template<auto Method, typename... Arguments>
int forward(sqlite3_file *file, Arguments... arguments)
{
    return (real(file)->pMethods->*Method)(real(file), arguments...);
}

int flush(sqlite3_file *file, int flags)
{
    const int wait = delay;
    if (wait == 0)
        return forward<&sqlite3_io_methods::xSync>(file, flags);
    ++flushesBegun;
    std::this_thread::sleep_for(std::chrono::milliseconds{wait});
    const int answer = forward<&sqlite3_io_methods::xSync>(file, flags);
    ++flushesEnded;
    return answer;
}

void shareBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

sqlite3_io_methods methodsLike(const sqlite3_io_methods &own)
{
    using Methods = sqlite3_io_methods;
    return {.iVersion = own.iVersion,
            .xClose = forward<&Methods::xClose>,
            .xRead = forward<&Methods::xRead>,
            .xWrite = forward<&Methods::xWrite>,
            .xTruncate = forward<&Methods::xTruncate>,
            .xSync = flush,
            .xFileSize = forward<&Methods::xFileSize>,
            .xLock = forward<&Methods::xLock>,
            .xUnlock = forward<&Methods::xUnlock>,
            .xCheckReservedLock = forward<&Methods::xCheckReservedLock>,
            .xFileControl = forward<&Methods::xFileControl>,
            .xSectorSize = forward<&Methods::xSectorSize>,
            .xDeviceCharacteristics = forward<&Methods::xDeviceCharacteristics>,
            .xShmMap = forward<&Methods::xShmMap>,
            .xShmLock = forward<&Methods::xShmLock>,
            .xShmBarrier = shareBarrier,
            .xShmUnmap = forward<&Methods::xShmUnmap>,
            .xFetch = forward<&Methods::xFetch>,
            .xUnfetch = forward<&Methods::xUnfetch>};
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *slow = new (file) SlowFile{};
    const int answer = disk->xOpen(disk, name, real(file), flags, outFlags);
    // A file whose methods are set is closed even if it could not be opened, so they follow the disk's.
    if (const auto *own = real(file)->pMethods) {
        slow->methods = methodsLike(*own);
        slow->base.pMethods = &slow->methods;
    }
    return answer;
}

} // namespace

bool slowFlush::install()
{
    if (disk)
        return true;
    disk = sqlite3_vfs_find(nullptr);
    if (!disk)
        return false;
    slowDisk = *disk; // what is not about open files works as it stands
    slowDisk.zName = "slow-flush";
    slowDisk.szOsFile = int(sizeof(SlowFile)) + disk->szOsFile;
    slowDisk.pNext = nullptr;
    slowDisk.xOpen = open;
    return sqlite3_vfs_register(&slowDisk, 1) == SQLITE_OK;
}

void slowFlush::setMilliseconds(int milliseconds)
{
    delay = milliseconds;
}

int slowFlush::begun()
{
    return flushesBegun;
}

int slowFlush::ended()
{
    return flushesEnded;
}
