// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Unlocking.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace latarnia {

/// Makes one backup a day while the program runs, keeps seven daily and four weekly ones, and opens those
/// again that were copied without a key. Without a key it copies the sealed files as they are.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    /// @p vaults: none while the vault is locked.
    BackupKeeper(const QString &folder, std::optional<OpenVaults> vaults, const Clock &clock,
                 QObject *parent = nullptr);
    ~BackupKeeper() override; ///< waits for a backup that is being made

    void start(); ///< looks now, and from then on every ten minutes
    /// One now, due or not.
    void make();

Q_SIGNALS:
    /// After every look: when the newest backup was made, invalid where there is none, and whether that is
    /// too long ago.
    void looked(const QDateTime &newest, bool overdue);
    void failed(const latarnia::Problem &problem);

private:
    void look();
    void tell();
    void checkUnchecked();

    QString m_folder;
    QString m_place;
    std::optional<OpenVaults> m_vaults;
    Clock m_clock;
    QTimer m_timer;
    bool m_isMaking{false};
    QThreadPool m_thread; // one: a backup at a time
};

} // namespace latarnia
