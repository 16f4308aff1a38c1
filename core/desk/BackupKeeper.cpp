// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/BackupKeeper.h"

#include "core/desk/BackupRotation.h"

#include <QFileInfo>

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
    m_stop.ask(); // whoever locks does not wait for a copy
    m_thread.waitForDone();
}

void BackupKeeper::start()
{
    m_timer.start();
    if (m_vaults)
        m_thread.start(
            [this, keys = std::make_shared<VaultKeys>(keysOf(*m_vaults))] { checkUnchecked(*keys); });
    look();
}

void BackupKeeper::setSecondPlace(const QString &place)
{
    if (std::exchange(m_second, place) == place)
        return;
    if (m_timer.isActive())
        look(); // it has none yet
    else
        list();
}

BackupList BackupKeeper::backupsNow(const QString &second) const
{
    const bool isThere = second.isEmpty() || QFileInfo{second}.isDir();
    return {.beside = backupsIn(m_place),
            .second = second.isEmpty() || !isThere ? QList<FoundBackup>{} : backupsIn(second),
            .isSecondThere = isThere};
}

void BackupKeeper::look()
{
    m_thread.start([this, second = m_second] {
        const auto there = backupsNow(second);
        QMetaObject::invokeMethod(this, [this, second, there] {
            tell(there);
            QStringList due;
            if (isBackupDue(momentsOf(there.beside), m_clock()))
                due.append(m_place);
            if (!second.isEmpty() && there.isSecondThere && isBackupDue(momentsOf(there.second), m_clock()))
                due.append(second);
            if (!due.isEmpty())
                makeIn(due);
        });
    });
}

void BackupKeeper::list()
{
    m_thread.start([this, second = m_second] {
        QMetaObject::invokeMethod(this, [this, there = backupsNow(second)] { tell(there); });
    });
}

void BackupKeeper::tell(const BackupList &list)
{
    const auto made = momentsOf(list.beside);
    Q_EMIT looked(made.isEmpty() ? QDateTime{} : made.last(), isBackupOverdue(made, m_clock()));
    Q_EMIT listed(list);
}

void BackupKeeper::make()
{
    makeIn(m_second.isEmpty() ? QStringList{m_place} : QStringList{m_place, m_second});
}

void BackupKeeper::makeIn(const QStringList &places)
{
    if (std::exchange(m_isMaking, true))
        return;
    Q_EMIT begun();
    m_thread.start([this, places, vaults = m_vaults, second = m_second] {
        Result<> beside;
        Result<> other;
        for (const auto &place : places)
            (place == m_place ? beside : other) = makeOne(vaults, place);
        const auto there = backupsNow(second);
        QMetaObject::invokeMethod(this, [this, beside, other, there] {
            m_isMaking = false;
            finish(beside, other);
            tell(there);
        });
    });
}

Result<> BackupKeeper::makeOne(const std::optional<OpenVaults> &vaults, const QString &place) const
{
    // The second place was made when it was named; without it the disk is not there.
    if (place != m_place && !QFileInfo{place}.isDir())
        return Problem{.fault = Fault::FileUnwritable, .file = QFileInfo{place}.fileName()};
    const auto made = vaults ? makeBackup(*vaults, place, m_clock, m_stop)
                             : copyWhileLocked(m_folder, place, m_clock, m_stop);
    if (!made)
        return made.problem();
    rotateBackups(place);
    return {};
}

void BackupKeeper::finish(const Result<> &beside, const Result<> &second)
{
    if (!second)
        Q_EMIT secondFailed(second.problem());
    if (beside)
        Q_EMIT made();
    else
        Q_EMIT failed(beside.problem());
}

void BackupKeeper::checkUnchecked(const VaultKeys &keys)
{
    const auto backups = backupsIn(m_place);
    for (const auto &backup : backups) {
        if (backup.checkedAt.isValid())
            continue;
        if (const auto sound = checkBackup(backup.path, keys, m_clock, m_stop); !sound)
            QMetaObject::invokeMethod(this, [this, sound] { Q_EMIT failed(sound.problem()); });
    }
}

void BackupKeeper::makeAt(const QString &place,
                          std::function<void(const Result<QString> &, bool checked)> made)
{
    m_thread.start([this, place, vaults = m_vaults, made = std::move(made)] {
        const auto backup = vaults ? makeBackup(*vaults, place, m_clock, m_stop)
                                   : copyWhileLocked(m_folder, place, m_clock, m_stop);
        QMetaObject::invokeMethod(this,
                                  [made, backup, checked = vaults.has_value()] { made(backup, checked); });
    });
}

} // namespace latarnia
