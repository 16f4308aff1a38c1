// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/CallDesk.h"
#include "ui/intake/CallPage.h"
#include "ui/intake/LiveCall.h"

namespace latarnia {

/// The calls that are open and not on the screen: on hold, with somebody on the line, or left to be finished
/// later. Each keeps its draft and comes back with its person and the keyboard where it was; nothing is
/// closed.
class HeldCalls : public QObject
{
    Q_OBJECT

public:
    HeldCalls(LiveCall &call, CallDesk &desk, CallPage &page, QObject *parent = nullptr);

    /// Those with somebody on the line, the one that has waited longest first.
    QList<CallDraft> onHold() const;
    /// Those whose talk is over, the one left first.
    QList<CallDraft> toFinish() const;
    /// Puts the open call aside, so that another one can be taken.
    void hold();
    /// A call that came while another one is on the screen, or that could not be closed behind it.
    void put(CallDraft draft);
    /// Gives a call that is aside its number, once the vault has it.
    void number(const QString &call, const QString &number);
    /// Calls a crash left open besides the one on the screen.
    void add(const QList<CallDraft> &drafts);
    /// Puts the one that has been on hold longest on the screen and the open one aside.
    void resume();
    /// The same with a call of your choice, also one to be finished.
    void resume(const QString &call);

Q_SIGNALS:
    void changed();
    void resumed(const QString &place); ///< a call is on the screen again; see CallDraft::place

private:
    LiveCall &m_call;
    CallDesk &m_desk;
    CallPage &m_page;
    QList<CallDraft> m_drafts;
};

} // namespace latarnia
