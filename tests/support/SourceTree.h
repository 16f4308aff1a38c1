// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QString>

/// The project's own sources, read as text. Paths are relative to the root.
inline QString readSource(const QString &path)
{
    QFile file{QStringLiteral(LATARNIA_SOURCE_DIR "/") + path};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

inline QStringList sourcesUnder(const QString &folder)
{
    QStringList paths;
    const auto root = QStringLiteral(LATARNIA_SOURCE_DIR "/");
    QDirIterator files{root + folder,
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files,
                       QDirIterator::Subdirectories};
    while (files.hasNext())
        paths.append(files.next().sliced(root.size()));
    paths.sort();
    return paths;
}
