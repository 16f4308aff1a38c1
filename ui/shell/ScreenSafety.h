// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/desk/ScreenPin.h"
#include "ui/kit/Curtain.h"
#include "ui/kit/IdleWatch.h"
#include "ui/kit/SecretClipboard.h"
#include "ui/kit/WindowsAbove.h"
#include "ui/safekeeping/VaultPage.h"
#include "ui/shell/HeldCalls.h"
#include "ui/shell/IdleNotice.h"

namespace latarnia {

/// What the screen's safety looks at.
struct SafetyParts
{
    LiveCall &call;
    HeldCalls &held;
    CallDesk &calls;
    NotesPanel &notes;
    QWidget *bar; ///< what a warning stands under
    Stopwatch sinceBoot; ///< milliseconds, time asleep included
};

/// Who may see the screen: hiding it and coming back, and leaving it alone. With somebody on the line nothing
/// here locks, and without a PIN nothing is asked; a call is never lost behind a curtain.
class ScreenSafety : public QObject
{
    Q_OBJECT

public:
    /// What is to be seen once the desk is locked.
    enum class After { SignIn, Curtain };

    ScreenSafety(QWidget *window, SafetyParts parts);

    bool isCovered() const { return !m_curtain->isHidden(); }
    void cover();
    /// One of the keys that hide, while the screen is hidden.
    void comeBack();
    /// Nobody sits here any more: the curtain in a call, else the lock.
    void leave();
    void lock(After after = After::SignIn);
    /// All of it but to ask for the lock.
    void prepareLock(After after);
    /// The same for a key, behind the curtain only from where a PIN is asked for.
    void lockFromCurtain();
    /// Shows how all this is set among what is looked after, and keeps to it.
    void follow(VaultKeeping &keeping, VaultPage &page);
    After afterLock() const { return m_after; }

Q_SIGNALS:
    void pressed(const QKeySequence &keys); ///< one of the keys that hide
    void covering(); ///< what lies over the page is put away
    void changed(); ///< covered or not
    void lockAsked();

private:
    bool isLive() const;
    void connectParts();
    void uncover();
    void ask();
    void take(const QString &digits);
    void showWait();
    void write(const QString &text);
    void takeBack();
    void fitLimit();

    SafetyParts m_parts;
    ScreenPin m_pin;
    Curtain *m_curtain;
    WindowsAbove *m_above;
    IdleWatch *m_idle;
    IdleNotice *m_notice;
    SecretClipboard *m_clipboard;
    std::chrono::minutes m_idleLock{UsualIdle};
    qint64 m_coveredAt{0}; // milliseconds
    qsizetype m_written{0}; ///< letters since the call is there, or the curtain
    After m_after{After::SignIn};
    QTimer m_wait;
};

} // namespace latarnia
