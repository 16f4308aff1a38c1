// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Stop.h"
#include "core/desk/Unlocking.h"

namespace latarnia {

/// A backup: a folder that is itself a data folder, sealed as the first one, with a note of when it was made.
struct FoundBackup
{
    QString path{};
    QDateTime madeAt{};
    QDateTime checkedAt{}; ///< invalid until it was opened again and read whole
};

/// Where backups go when nothing else was said; on the same disk, so a second place is worth naming.
QString backupFolderIn(const QString &folder);

/// The finished backups under @p place, oldest first.
QList<FoundBackup> backupsIn(const QString &place);

/// Copies the open vaults under other page keys and the keyring into a new folder under @p place, opens the
/// copy again with the keys of its own keyring, and reads every page. Calls may be taken meanwhile: the copy
/// is the vault of one moment. Only a backup that passed gets its name. Returns where it lies.
Result<QString> makeBackup(const OpenVaults &vaults, const QString &place, const Clock &clock,
                           const Stop &stop = {});

/// The same without a key, while the vault is locked: the files as they are. It stays unchecked until
/// somebody unlocks. StoreBusy while a desk is open.
Result<QString> copyWhileLocked(const QString &folder, const QString &place, const Clock &clock,
                                const Stop &stop = {});

/// Opens a backup with the vault's keys and reads all of it; notes that it was checked. StoreDamaged if a
/// page does not open.
Result<> checkBackup(const QString &backup, const VaultKeys &keys, const Clock &clock, const Stop &stop = {});

/// Removes what backupsToRemove() lets go.
void rotateBackups(const QString &place);

} // namespace latarnia
