// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calllog/CallListPage.h"
#include "ui/safekeeping/CardPage.h"
#include "ui/shell/CallCloser.h"
#include "ui/shell/CallTaking.h"
#include "ui/shell/FinishLater.h"
#include "ui/shell/IdlePage.h"
#include "ui/shell/TopBar.h"

#include <QStackedWidget>

namespace latarnia {

/// What fills the window: nobody calls, the call, the list of calls, or a page of cards; and what is said
/// there when a call comes, goes, comes back, or cannot.
class Screens : public QStackedWidget
{
    Q_OBJECT

public:
    Screens(LiveCall &call, IdlePage *idle, CallPage *page, CallListPage *list);

    void follow(CallDesk &desk);
    void follow(CallTaking &taking, HeldCalls &held);
    void follow(CallCloser &closer, HeldCalls &held);
    void follow(FinishLater &later);
    void showCall(); ///< or that nobody calls
    /// A page of cards that this deed leads to; null: there is none for who is at the desk.
    void offer(Deed deed, CardPage *page);
    QList<Deed> offered() const { return m_cards.keys(); }
    bool goTo(Deed deed); ///< false where it leads to no page but that of a call
    bool offers(Deed deed) const; ///< false where it would lead to a page that is not there
    TopBar::View view() const;
    /// What no cover may lie over: the safety of a call that is seen, else @p bar.
    QWidget *alwaysSeen(QWidget *bar) const;

private:
    void showList();
    void leaveCards();
    void begin();
    void resume(const QString &place);
    void showClosed(const QString &call);
    void showReopened(const CallDraft &draft);
    void sayProblem(const Problem &problem, NoticeCause cause);

    LiveCall &m_call;
    IdlePage *m_idle;
    CallPage *m_page;
    CallListPage *m_list;
    QMap<Deed, CardPage *> m_cards;
};

} // namespace latarnia
