// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/CallDesk.h"
#include "ui/intake/CallPage.h"
#include "ui/intake/LiveCall.h"

namespace latarnia {

/// Closing a call: what is missing, the second press, the thirty seconds in which it opens again.
class CallCloser : public QObject
{
    Q_OBJECT

public:
    CallCloser(LiveCall &call, CallDesk &desk, CallPage &page, QObject *parent = nullptr);

    /// The first time asks for a second press, the second time closes.
    void close();
    /// Closes without a second press, once nothing is missing.
    void closeNow();
    /// Anything else the operator does takes the question back.
    void forget();
    /// Opens the call just closed again; false when there is none, or its time is over.
    bool reopen();

Q_SIGNALS:
    void closed(const QString &call);
    void notClosed(const latarnia::CallDraft &draft); ///< and it is no longer on the screen
    void reopened(const latarnia::CallDraft &draft);
    void tooLateToReopen();

private:
    void finish(const QString &call);
    void giveBack(const QString &call, const QString &sentence);
    void complain(const QString &sentence);

    LiveCall &m_call;
    CallDesk &m_desk;
    CallPage &m_page;
    bool m_asked{false};
    bool m_complained{false}; ///< what is missing was said, and may be there with the next change
    QHash<QString, CallDraft> m_closing; ///< by call, until the disk has answered
    CallDraft m_last; ///< null once it can no longer be opened again
};

} // namespace latarnia
