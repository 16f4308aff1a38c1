// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SlowFlush.h"

#include "tests/support/RealFile.h"

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

struct SlowFile
{
    sqlite3_file base;
    sqlite3_io_methods methods; // of this file: the disk has several kinds, and not all can share memory
};

int realFlush(sqlite3_file *file, int flags)
{
    return realFile::forward<SlowFile, &sqlite3_io_methods::xSync>(file, flags);
}

int flush(sqlite3_file *file, int flags)
{
    const int wait = delay;
    if (wait == 0)
        return realFlush(file, flags);
    ++flushesBegun;
    std::this_thread::sleep_for(std::chrono::milliseconds{wait});
    const int answer = realFlush(file, flags);
    ++flushesEnded;
    return answer;
}

int control(sqlite3_file *file, int operation, void *argument)
{
    const int code
        = realFile::forward<SlowFile, &sqlite3_io_methods::xFileControl>(file, operation, argument);
    if (operation == SQLITE_FCNTL_VFSNAME && code == SQLITE_OK) {
        auto **name = static_cast<char **>(argument);
        sqlite3_free(*name);
        *name = sqlite3_mprintf("%s", slowFlush::Name);
    }
    return code;
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *slow = new (file) SlowFile{};
    auto *real = realFile::of<SlowFile>(file);
    const int answer = disk->xOpen(disk, name, real, flags, outFlags);
    // A file whose methods are set is closed even if it could not be opened, so they follow the disk's.
    if (const auto *own = real->pMethods) {
        slow->methods = realFile::methodsLike<SlowFile>(*own);
        slow->methods.xSync = flush;
        slow->methods.xFileControl = control;
        slow->base.pMethods = &slow->methods;
    }
    return answer;
}

} // namespace

bool slowFlush::install()
{
    if (disk)
        return true;
    disk = sqlite3_vfs_find("unix-excl");
    if (!disk)
        return false;
    slowDisk = *disk; // what is not about open files works as it stands
    slowDisk.zName = slowFlush::Name;
    slowDisk.szOsFile = int(sizeof(SlowFile)) + disk->szOsFile;
    slowDisk.pNext = nullptr;
    slowDisk.xOpen = open;
    return sqlite3_vfs_register(&slowDisk, 0) == SQLITE_OK;
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
