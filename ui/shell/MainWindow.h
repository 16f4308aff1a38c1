// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BootClock.h"
#include "core/desk/Desk.h"
#include "ui/kit/KeyBar.h"
#include "ui/shell/CallActions.h"
#include "ui/shell/CallKeeper.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/PaletteEntries.h"
#include "ui/shell/ScreenSafety.h"
#include "ui/shell/Screens.h"
#include "ui/shell/TopBar.h"

namespace latarnia {

/// What the window needs from outside.
struct WindowParts
{
    Desk &desk;
    const Content &content;
    Language &language;
    Clock clock{utcNow};
    Stopwatch stopwatch{monotonicNow};
    Stopwatch sinceBoot{bootMilliseconds}; ///< for what a sleeping computer must not stretch
    BackupKeeper *backups{nullptr}; ///< none: the page of the vault says nothing of them
    bool locked{false}; ///< calls go to an intake vault; the vault itself has not been unlocked
};

/// The one window: a bar, the call or the list of calls, the keys at the foot, and what hides all of it.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);
    /// Hidden first: letters that are still on their way go into the call while it is there.
    ~MainWindow() override { hide(); }

    LiveCall &call() { return m_call; }
    ScreenSafety &safety() { return *m_safety; }
    /// Does what a key asks for; the palette and tests use it too.
    void perform(Deed deed);
    /// The telephone rings with this number: a call is taken, or waits on hold while another one is open.
    void takeIncoming(const QString &number) { m_taking->takeIncoming(number); }
    /// When the newest backup was made, invalid where there is none, and whether that is too long ago.
    void showBackup(const QDateTime &newest, bool overdue) { m_idle->showBackup(newest, overdue); }
    /// Something the operator should know that belongs to no call.
    void say(const QString &sentence) { m_idle->say(sentence); }
    /// Nobody is on the line.
    bool isIdle() const { return !m_call.isOpen() && m_held->onHold().isEmpty(); }
    void showCameIn(const CameIn &cameIn) { m_idle->cameIn().show(cameIn); }

Q_SIGNALS:
    /// The operator leaves the desk, or wants to sign in; all words are on their way to the vault.
    void lockAsked();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectDesk();
    void connectCall();
    void connectViews();
    void connectKeys();
    void connectSafety();
    void receive(Deed deed, const QKeySequence &keys);
    bool performAnywhere(Deed deed);
    void takeFound(const QString &code);
    void putAwayCards();
    void showTitle();
    void translate();
    void showKeys();

    WindowParts m_parts;
    Wording m_wording;
    LiveCall m_call;
    TopBar *m_bar;
    StatusLine *m_locked;
    IdlePage *m_idle;
    CallPage *m_page;
    CallListPage *m_list;
    VaultPage *m_vault;
    Screens *m_screens;
    KeyBar *m_keyBar;
    Palette *m_palette;
    KeySheet *m_keySheet;
    CallKeeper *m_keeper;
    HeldCalls *m_held;
    CallTaking *m_taking;
    CallCloser *m_closer;
    FinishLater *m_later;
    CallActions *m_actions;
    ScreenSafety *m_safety;
    bool m_lastWasAnswer{false}; ///< Ctrl+Z takes back whichever came last, an answer or typing
};

} // namespace latarnia
