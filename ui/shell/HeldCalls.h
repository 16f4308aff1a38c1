// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/CallDesk.h"
#include "ui/intake/CallPage.h"
#include "ui/intake/LiveCall.h"

namespace latarnia {

/// The calls that wait while another one is on the screen. Each keeps its draft and comes back with its person
/// and the keyboard where it was; nothing is closed.
class HeldCalls : public QObject
{
    Q_OBJECT

public:
    HeldCalls(LiveCall &call, CallDesk &desk, CallPage &page, QObject *parent = nullptr);

    /// Of the calls that wait, the one that has waited longest first.
    QStringList numbers() const;
    /// Puts the open call aside, so that another one can be taken.
    void hold();
    /// Calls a crash left open besides the one on the screen.
    void add(const QList<CallDraft> &drafts);
    /// Puts the one that has waited longest on the screen and the open one aside; false when none waits.
    bool resume();

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
