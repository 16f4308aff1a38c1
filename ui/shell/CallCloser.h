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
    void forget() { m_asked = false; }
    /// Opens the call just closed again; false when there is none, or its time is over.
    bool reopen();

Q_SIGNALS:
    void closed(const QString &call);
    void reopened(const latarnia::CallDraft &draft);
    void tooLateToReopen();

private:
    void finish(const QString &call);
    void complain(const QString &sentence);

    LiveCall &m_call;
    CallDesk &m_desk;
    CallPage &m_page;
    bool m_asked{false};
    CallDraft m_last; ///< null once it can no longer be opened again
};

} // namespace latarnia
