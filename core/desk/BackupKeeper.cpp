// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/BackupKeeper.h"

#include "core/desk/Backup.h"
#include "core/desk/BackupRotation.h"

#include <chrono>

namespace latarnia {

namespace {

constexpr std::chrono::minutes LookEvery{10};

QList<QDateTime> momentsOf(const QList<FoundBackup> &backups)
{
    QList<QDateTime> made;
    for (const auto &backup : backups)
        made.append(backup.madeAt);
    return made;
}

} // namespace

BackupKeeper::BackupKeeper(const QString &folder, std::optional<OpenVaults> vaults, const Clock &clock,
                           QObject *parent)
    : QObject{parent}
    , m_folder{folder}
    , m_place{backupFolderIn(folder)}
    , m_vaults{std::move(vaults)}
    , m_clock{clock}
{
    m_thread.setMaxThreadCount(1);
    m_timer.setInterval(LookEvery);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
}

BackupKeeper::~BackupKeeper()
{
    m_thread.waitForDone();
}

void BackupKeeper::start()
{
    m_timer.start();
    if (m_vaults)
        m_thread.start([this] { checkUnchecked(); });
    look();
}

void BackupKeeper::look()
{
    tell();
    if (!m_isMaking && isBackupDue(momentsOf(backupsIn(m_place)), m_clock()))
        make();
}

void BackupKeeper::tell()
{
    const auto made = momentsOf(backupsIn(m_place));
    Q_EMIT looked(made.isEmpty() ? QDateTime{} : made.last(), isBackupOverdue(made, m_clock()));
}

void BackupKeeper::make()
{
    m_isMaking = true;
    m_thread.start([this] {
        const auto made = m_vaults ? makeBackup(*m_vaults, m_place, m_clock)
                                   : copyWhileLocked(m_folder, m_place, m_clock);
        if (made)
            rotateBackups(m_place);
        QMetaObject::invokeMethod(this, [this, made] {
            m_isMaking = false;
            if (!made)
                Q_EMIT failed(made.problem());
            tell();
        });
    });
}

void BackupKeeper::checkUnchecked()
{
    const auto backups = backupsIn(m_place);
    for (const auto &backup : backups) {
        if (backup.checkedAt.isValid())
            continue;
        if (const auto sound = checkBackup(backup.path, keysOf(*m_vaults), m_clock); !sound)
            QMetaObject::invokeMethod(this, [this, sound] { Q_EMIT failed(sound.problem()); });
    }
}

} // namespace latarnia
