// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/shell/HeldCalls.h"

namespace latarnia {

/// Ends the talk of a call and leaves the call to be finished later.
class FinishLater : public QObject
{
    Q_OBJECT

public:
    FinishLater(LiveCall &call, CallDesk &desk, HeldCalls &held, CallPage &page, Clock clock,
                QObject *parent = nullptr);

    /// Says why not where the call has to be closed now.
    void leave();

Q_SIGNALS:
    void left();

private:
    LiveCall &m_call;
    CallDesk &m_desk;
    HeldCalls &m_held;
    CallPage &m_page;
    Clock m_clock;
};

} // namespace latarnia
