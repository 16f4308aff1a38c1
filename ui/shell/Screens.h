// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calllog/CallListPage.h"
#include "ui/safekeeping/VaultPage.h"
#include "ui/shell/CallCloser.h"
#include "ui/shell/CallTaking.h"
#include "ui/shell/FinishLater.h"
#include "ui/shell/IdlePage.h"
#include "ui/shell/TopBar.h"

#include <QStackedWidget>

namespace latarnia {

/// What fills the window: nobody calls, the call, the list of calls, or the vault; and what is said there
/// when a call comes, goes, comes back, or cannot.
class Screens : public QStackedWidget
{
    Q_OBJECT

public:
    Screens(LiveCall &call, IdlePage *idle, CallPage *page, CallListPage *list, VaultPage *vault);

    void follow(CallDesk &desk);
    void follow(CallTaking &taking, HeldCalls &held);
    void follow(CallCloser &closer, HeldCalls &held);
    void follow(FinishLater &later);
    void showCall(); ///< or that nobody calls
    void showList();
    void showVault();
    TopBar::View view() const;
    /// What no cover may lie over: the safety of a call that is seen, else @p bar.
    QWidget *alwaysSeen(QWidget *bar) const;

private:
    void leaveVault();
    void begin();
    void resume(const QString &place);
    void showClosed(const QString &call);
    void showReopened(const CallDraft &draft);
    void sayProblem(const Problem &problem, NoticeCause cause);

    LiveCall &m_call;
    IdlePage *m_idle;
    CallPage *m_page;
    CallListPage *m_list;
    VaultPage *m_vault;
};

} // namespace latarnia
