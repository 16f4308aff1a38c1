// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Stop.h"
#include "core/vault/SecretBytes.h"

#include <QList>

namespace latarnia {

/// What a look at every page of a sealed file found.
struct CheckedPages
{
    qint64 pages{0};
    QList<qint64> damaged{}; ///< numbers of pages, from 1, that do not open; the first hundred
    bool endsInsideAPage{false};

    bool isSound() const { return damaged.isEmpty() && !endsInsideAPage; }
};

/// Opens every page of the database file at @p path, also those SQLite has no use for at the moment: its own
/// integrity check skips them. Reads the file past SQLite, so a log must have been written back before.
Result<CheckedPages> checkPages(const QString &path, Bytes master, const Stop &stop = {});

/// What a look at a log found.
struct CheckedLog
{
    qint64 frames{0}; ///< that open, from the start
    bool hasMoreBehind{
        false}; ///< a frame of the same log opens after one that does not: something is missing
};

/// Opens the frames of the log at @p path, which belongs to the database file @p database. A log ends where a
/// frame does not open, be it torn or left from before; only a good frame behind it shows damage.
Result<CheckedLog> checkLog(const QString &path, const QString &database, Bytes master);

} // namespace latarnia
