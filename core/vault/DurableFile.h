// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Stop.h"

#include <QByteArray>
#include <QString>

namespace latarnia {

/// Writes one small file for its owner alone, so that a power cut leaves the old or the new one, never a
/// part.
Result<> writeDurably(const QString &path, const QByteArray &bytes);

/// Adds a line to the end of a file for its owner alone, and returns once it is on the disk. What a power cut
/// left of a line before it does not become part of it.
Result<> appendDurably(const QString &path, const QByteArray &line);

/// A file or folder that only its owner may read, write and list from now on.
void closeToOthers(const QString &path);

/// Whether the bytes of a file are on the disk.
bool syncFile(const QString &path);

/// A copy for its owner alone, whose bytes are on the disk. Nothing happens where there is no file.
Result<> copyDurably(const QString &from, const QString &to, const Stop &stop = {});

/// Gives a file its name once its bytes are on the disk; takes the place of what has the name already.
Result<> renameDurably(const QString &from, const QString &to);

/// Takes the name away for good; nothing happens where there is none.
void removeDurably(const QString &path);

} // namespace latarnia
