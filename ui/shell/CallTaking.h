// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/HeldCalls.h"
#include "ui/words/Language.h"

namespace latarnia {

/// How calls come onto the screen: taken by the operator, raised by the telephone, or found after a crash.
class CallTaking : public QObject
{
    Q_OBJECT

public:
    CallTaking(LiveCall &call, CallDesk &desk, HeldCalls &held, const Language &language,
               QObject *parent = nullptr);

    /// Holds the open call and takes another one.
    void take();
    /// The telephone rings with this number.
    void takeIncoming(const QString &number);

Q_SIGNALS:
    void taken(); ///< a new call is on the screen
    void resumed(const QString &place); ///< one that a crash left open is; see CallDraft::place
    void waiting(); ///< one came while another was open and is on hold

private:
    void begin(CallDraft draft, TakenBy by);
    void number(const QString &call, const QString &number);
    void resume(const QList<CallDraft> &drafts);

    LiveCall &m_call;
    CallDesk &m_desk;
    HeldCalls &m_held;
    const Language &m_language;
    bool m_found{false}; ///< what was open when the program started is back
    bool m_taking{false}; ///< the operator asked for a call that is not there yet
};

} // namespace latarnia
