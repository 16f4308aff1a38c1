// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

/// Files of a disk made for tests: each is a struct that begins with `sqlite3_file base`, and the file of the
/// disk beneath follows it in the same piece of memory.
namespace realFile {

template<typename File>
sqlite3_file *of(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

/// Hands a call on to the same method of the file beneath.
template<typename File, auto Method, typename... Arguments>
int forward(sqlite3_file *file, Arguments... arguments)
{
    return (of<File>(file)->pMethods->*Method)(of<File>(file), arguments...);
}

template<typename File>
void shareBarrier(sqlite3_file *file)
{
    of<File>(file)->pMethods->xShmBarrier(of<File>(file));
}

/// Methods that only hand on, as many as the file beneath has; a disk replaces those it is made for.
template<typename File>
sqlite3_io_methods methodsLike(const sqlite3_io_methods &beneath)
{
    using Methods = sqlite3_io_methods;
    return {.iVersion = beneath.iVersion,
            .xClose = forward<File, &Methods::xClose>,
            .xRead = forward<File, &Methods::xRead>,
            .xWrite = forward<File, &Methods::xWrite>,
            .xTruncate = forward<File, &Methods::xTruncate>,
            .xSync = forward<File, &Methods::xSync>,
            .xFileSize = forward<File, &Methods::xFileSize>,
            .xLock = forward<File, &Methods::xLock>,
            .xUnlock = forward<File, &Methods::xUnlock>,
            .xCheckReservedLock = forward<File, &Methods::xCheckReservedLock>,
            .xFileControl = forward<File, &Methods::xFileControl>,
            .xSectorSize = forward<File, &Methods::xSectorSize>,
            .xDeviceCharacteristics = forward<File, &Methods::xDeviceCharacteristics>,
            .xShmMap = forward<File, &Methods::xShmMap>,
            .xShmLock = forward<File, &Methods::xShmLock>,
            .xShmBarrier = shareBarrier<File>,
            .xShmUnmap = forward<File, &Methods::xShmUnmap>,
            .xFetch = forward<File, &Methods::xFetch>,
            .xUnfetch = forward<File, &Methods::xUnfetch>};
}

} // namespace realFile
