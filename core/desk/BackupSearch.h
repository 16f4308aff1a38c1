// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Backup.h"

#include <QStringList>

namespace latarnia {

/// Everything under @p path that can be restored from, newest first: the path itself where it is a backup or
/// another machine's data folder, else the backups in it and in its folders. What is no backup has no moment.
QList<FoundBackup> backupsAt(const QString &path);

/// The backups of a data folder and those on @p media, newest first.
QList<FoundBackup> backupsFor(const QString &folder, const QStringList &media);

/// The disks somebody plugged in: where a second place for backups usually is. May wait for a slow disk.
QStringList pluggedInMedia();

} // namespace latarnia
