// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Door.h"
#include "core/desk/BackupKeeper.h"
#include "core/desk/ClockWatch.h"
#include "core/desk/Desk.h"
#include "core/desk/Unlocking.h"
#include "ui/entry/EntryWindow.h"
#include "ui/shell/MainWindow.h"

#include <memory>

namespace latarnia {

/// From the start of the program to the desk: the first start or signing in, then the one window. The door
/// is open all the while, and a number that comes before the desk is there waits for it.
class Entry : public QObject
{
    Q_OBJECT

public:
    Entry(QString folder, const Content &content, Language &language, QObject *parent = nullptr);

    /// False where another program has the door, or the folder cannot hold one.
    bool openDoor();
    /// Shows the way in.
    void begin();
    /// Opens the desk of an unlocked folder.
    Result<> open(const OpenVaults &vaults);
    /// The telephone rings with this number.
    void takeIncoming(const QString &number);
    /// The computer goes to sleep: nothing stays open. False where nothing was.
    bool lockForSleep();
    /// The computer's own screen is locked, or somebody else sits at it.
    void leaveDesk();
    /// What is on the screen is not to be seen; what comes after locking neither.
    void cover();
    bool isCovered() const { return m_isCovered; }

Q_SIGNALS:
    /// Everything is closed; what is left in memory goes with the process.
    void locked();

private:
    void raise();
    void makeBackupAt(const QString &place, const Door::Answer &answer);
    void showDesk();
    void watchClock();
    void showWindow(bool locked);
    void takeLocked(const QString &number);
    void lock();
    void leaveIntake();
    Result<CameIn> takeIn(const OpenVaults &vaults, const DeskIdentity &identity) const;
    void sayWhatCameIn(const Result<CameIn> &cameIn, bool olderThanAnchor);
    void followKeys(const VaultKeeping &keeping);
    void keepBackups(const std::optional<OpenVaults> &vaults);

    QString m_folder;
    const Content &m_content;
    Language &m_language;
    QStringList m_waiting; ///< numbers that came before the desk was there
    std::unique_ptr<EntryWindow> m_entry;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<BackupKeeper> m_backups;
    std::unique_ptr<ClockWatch> m_clock;
    bool m_isIntake{false}; ///< the desk is one for calls before unlocking
    Door m_door;
    bool m_doorIsOpen{false};
    bool m_isCovered{false}; ///< the desk was locked behind the curtain
};

} // namespace latarnia
