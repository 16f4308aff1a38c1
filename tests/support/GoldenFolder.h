// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

/// A copy of a data folder of a released part, as a computer has it: the source tree keeps no rights.
inline bool copyGolden(const QString &part, const QString &to)
{
    const auto from = QStringLiteral(LATARNIA_SOURCE_DIR "/tests/golden/") + part;
    QDirIterator files{from, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        const auto file = files.next();
        const auto copy = to + file.mid(from.size());
        if (!QDir{}.mkpath(QFileInfo{copy}.path()) || !QFile::copy(file, copy)
            || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
            return false;
    }
    return true;
}
