// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace latarnia {

constexpr int DaysKept = 7;
constexpr int WeeksKept = 4;
/// Older than this, and it is said until there is a new one.
constexpr int BackupAlarmHours = 26;

/// Which of these backups may go: all but the newest of each of the last seven days, in Warsaw, that have
/// one, and the newest of each of the last four weeks that have one.
QList<QDateTime> backupsToRemove(QList<QDateTime> made);

/// Whether a backup is due at @p now: none was made yet on this day in Warsaw.
bool isBackupDue(const QList<QDateTime> &made, const QDateTime &now);

/// Whether the newest backup is too old, or there is none. A backup from the future counts as none: the clock
/// jumped.
bool isBackupOverdue(const QList<QDateTime> &made, const QDateTime &now);

} // namespace latarnia
