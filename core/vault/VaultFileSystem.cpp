// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultFileSystem.h"

#include "core/vault/JournalFile.h"
#include "core/vault/LentKey.h"
#include "core/vault/LogFile.h"
#include "core/vault/MemoryFile.h"
#include "core/vault/VaultHandle.h"

#include <QUrl>

#include <cstring>
#include <mutex>
#include <string>

namespace latarnia {

namespace {

sqlite3_vfs vaultSystem;

sqlite3_vfs *systemBelow()
{
    return static_cast<sqlite3_vfs *>(vaultSystem.pAppData);
}

sqlite3_file *belowOf(VaultHandle *handle)
{
    return reinterpret_cast<sqlite3_file *>(handle + 1);
}

constexpr int OnDisk = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;

/// A log and a journal are sealed with the key of their database, which SQLite has opened before them.
VaultFile *makeFile(const char *name, sqlite3_file *below, int flags)
{
    if (flags & SQLITE_OPEN_MAIN_DB)
        return new DatabaseFile{below, lentKeyOf(name)};
    auto *database = dynamic_cast<DatabaseFile *>(&fileOf(sqlite3_database_file_object(name)));
    if (flags & SQLITE_OPEN_WAL)
        return new LogFile{below, *database};
    return new JournalFile{below, *database};
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *handle = handleOf(file);
    handle->base.pMethods = nullptr;
    handle->file = nullptr;
    if (!name || !(flags & OnDisk)) {
        handle->file = new MemoryFile;
        if (outFlags)
            *outFlags = flags;
    } else {
        if ((flags & SQLITE_OPEN_MAIN_DB) && !lentKeyOf(name))
            return SQLITE_CANTOPEN;
        auto *below = belowOf(handle);
        std::memset(static_cast<void *>(below), 0, std::size_t(systemBelow()->szOsFile));
        const int code = systemBelow()->xOpen(systemBelow(), name, below, flags, outFlags);
        if (code != SQLITE_OK)
            return code;
        handle->file = makeFile(name, below, flags);
    }
    handle->base.pMethods = vaultFileMethods();
    return SQLITE_OK;
}

/// Pages of every connection that comes through here get room for nonce and tag before anything is written.
int onConnect(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    sqlite3_vfs *system = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_VFS_POINTER, &system);
    if (system == &vaultSystem)
        reserveForSeal(connection);
    return SQLITE_OK;
}

sqlite3_vfs systemOver(sqlite3_vfs *below)
{
    sqlite3_vfs system = *below; // what is not named here is the system's own
    system.iVersion = 2;
    system.szOsFile = int(sizeof(VaultHandle)) + below->szOsFile;
    system.pNext = nullptr;
    system.zName = VaultFileSystemName;
    system.pAppData = below;
    system.xOpen = openFile;
    system.xDelete = [](sqlite3_vfs *, const char *name, int sync) {
        return systemBelow()->xDelete(systemBelow(), name, sync);
    };
    system.xAccess = [](sqlite3_vfs *, const char *name, int flags, int *answer) {
        return systemBelow()->xAccess(systemBelow(), name, flags, answer);
    };
    system.xFullPathname = [](sqlite3_vfs *, const char *name, int size, char *full) {
        return systemBelow()->xFullPathname(systemBelow(), name, size, full);
    };
    return system;
}

} // namespace

void registerVaultFileSystem(const char *below)
{
    static std::once_flag once;
    std::call_once(once, [below] {
        startSodium();
        sqlite3_initialize();
        auto *system = sqlite3_vfs_find(below);
        if (!system)
            qFatal("SQLite has no file system of this name");
        vaultSystem = systemOver(system);
        sqlite3_vfs_register(&vaultSystem, 0);
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(onConnect));
    });
}

QString vaultUri(const QString &path)
{
    return QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))
        + QStringLiteral("?vfs=") + QString::fromLatin1(VaultFileSystemName);
}

bool isVaultConnection(sqlite3 *connection)
{
    char *name = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_VFSNAME, &name);
    const auto expected = std::string{VaultFileSystemName} + '/' + systemBelow()->zName;
    const bool ours = name && expected == name;
    sqlite3_free(name);
    return ours;
}

void reserveForSeal(sqlite3 *connection)
{
    int bytes = int(ReserveSize);
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

void giveUpWhen(sqlite3 *connection, const Stop &stop)
{
    constexpr int everySteps = 1000;
    sqlite3_progress_handler(
        connection, everySteps,
        [](void *asked) { return static_cast<const Stop *>(asked)->isAsked() ? 1 : 0; },
        const_cast<Stop *>(&stop)); // SQLite hands back what it was given, and the handler only reads
}

} // namespace latarnia
