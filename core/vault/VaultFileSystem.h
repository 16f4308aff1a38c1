// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Stop.h"

#include <QString>

struct sqlite3;

namespace latarnia {

/// SQLite's file system through which a vault is read and written. Below it lies "unix-excl", which keeps its
/// locks and the index of the log in the memory of the one process that has the file open.
constexpr auto VaultFileSystemName = "latarnia-vault";

/// Makes the file system known to SQLite; safe to call often. @p below names the system's own one, for tests
/// that let a disk fail: the first call decides.
void registerVaultFileSystem(const char *below = "unix-excl");

/// The name by which SQLite opens @p path through the vault's file system.
QString vaultUri(const QString &path);

/// Whether the main file of this connection goes through the vault's file system, over the one it was
/// registered with and nothing between.
bool isVaultConnection(sqlite3 *connection);

/// Statements of the connection end soon after @p stop was asked for; it must live as long as the connection.
void giveUpWhen(sqlite3 *connection, const Stop &stop);

/// Lets the next copy that `VACUUM INTO` makes of a plain connection have pages with room for a seal.
void reserveForSeal(sqlite3 *connection);

} // namespace latarnia
