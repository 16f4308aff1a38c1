// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Backup.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace latarnia {

/// The backups that are there, oldest first.
struct BackupList
{
    QList<FoundBackup> beside{}; ///< in the data folder
    QList<FoundBackup> second{}; ///< in the second place
    bool isSecondThere{true}; ///< false where one was named and cannot be reached
};

/// Makes one backup a day while the program runs, keeps seven daily and four weekly ones, and opens those
/// again that were copied without a key. Without a key it copies the sealed files as they are. The same in a
/// second place, where there is one; that it cannot be reached hinders nothing.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    /// @p vaults: none while the vault is locked.
    BackupKeeper(const QString &folder, std::optional<OpenVaults> vaults, const Clock &clock,
                 QObject *parent = nullptr);
    ~BackupKeeper() override; ///< a backup that is being made is given up

    void start(); ///< looks now, and from then on every ten minutes
    /// One now, due or not.
    void make();
    void list(); ///< answers with listed()
    /// One in a place of somebody's choice; @p made hears where it lies and whether it was read again.
    void makeAt(const QString &place, std::function<void(const Result<QString> &, bool checked)> made);
    /// The keyring has changed: what is made from now on opens with it.
    void setVaults(const OpenVaults &vaults) { m_vaults.emplace(vaults); }
    void setSecondPlace(const QString &place);
    bool isMaking() const { return m_isMaking; }
    QString folder() const { return m_folder; } ///< of the data

Q_SIGNALS:
    /// After every look: when the newest backup was made, invalid where there is none, and whether that is
    /// too long ago.
    void looked(const QDateTime &newest, bool overdue);
    void listed(const latarnia::BackupList &list);
    void begun();
    void made();
    void failed(const latarnia::Problem &problem);
    void secondFailed(const latarnia::Problem &problem);

private:
    void look();
    void tell(const BackupList &list);
    void makeIn(const QStringList &places);
    void finish(const Result<> &beside, const Result<> &second);
    Result<> makeOne(const std::optional<OpenVaults> &vaults, const QString &place) const;
    BackupList backupsNow(const QString &second) const;
    void checkUnchecked(const VaultKeys &keys);

    QString m_folder;
    QString m_place;
    QString m_second; ///< empty: none
    std::optional<OpenVaults> m_vaults;
    Clock m_clock;
    QTimer m_timer;
    bool m_isMaking{false};
    Stop m_stop{Stop::make()};
    QThreadPool m_thread; // one: a backup at a time
};

} // namespace latarnia
