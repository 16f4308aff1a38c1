// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/BackupSearch.h"

#include "core/desk/DataFolder.h"

#include <QDir>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MostFolders = 200; ///< of a disk that is full of other things

QList<FoundBackup> newestFirst(QList<FoundBackup> backups)
{
    std::stable_sort(backups.begin(), backups.end(),
                     [](const FoundBackup &a, const FoundBackup &b) { return a.madeAt > b.madeAt; });
    return backups;
}

/// With its note where it has one.
FoundBackup oneAt(const QString &path)
{
    auto siblings = backupsIn(QDir{path}.filePath(u".."_s));
    const auto name = QDir{path}.dirName();
    for (auto &backup : siblings) {
        if (QDir{backup.path}.dirName() == name) {
            backup.path = path;
            return backup;
        }
    }
    return {.path = path};
}

} // namespace

QList<FoundBackup> backupsAt(const QString &path)
{
    const QDir place{QDir::cleanPath(path)};
    if (path.isEmpty() || !place.exists())
        return {};
    if (stateOf(place.path()) == FolderState::Sealed)
        return {oneAt(place.path())};
    auto found = backupsIn(place.path());
    const auto folders = place.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &folder : folders.first(std::min<qsizetype>(folders.size(), MostFolders)))
        found += backupsIn(folder.filePath());
    return newestFirst(found);
}

QList<FoundBackup> backupsFor(const QString &folder, const QStringList &media)
{
    auto found = backupsIn(backupFolderIn(folder));
    for (const auto &medium : media)
        found += backupsAt(medium);
    return newestFirst(found);
}

QStringList pluggedInMedia()
{
    QStringList media;
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const auto &volume : volumes) {
        const auto root = volume.rootPath();
        if (root.startsWith("/media/"_L1) || root.startsWith("/run/media/"_L1) || root.startsWith("/mnt/"_L1))
            media.append(root);
    }
    return media;
}

} // namespace latarnia
