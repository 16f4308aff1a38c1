// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/Deed.h"
#include "ui/shell/CallCloser.h"
#include "ui/shell/CloseAtOnce.h"
#include "ui/shell/FinishLater.h"

#include <functional>

namespace latarnia {

/// What the keys do while a call is open.
class CallActions : public QObject
{
    Q_OBJECT

public:
    CallActions(LiveCall &call, CallPage &page, CallCloser &closer, FinishLater &later, Clock clock,
                QWidget *window);

    /// Does a deed of the call; one that belongs to the window does nothing here.
    void perform(Deed deed);
    /// Something else is done: what was asked over the page is no longer asked.
    void putAway() { m_atOnce->dismiss(); }

private:
    void addPlaces();
    void addChanges();
    void closeAtOnce();
    void cycleCallerLanguage();
    void changeAddress();
    void recordEmergencyCall();
    void recordLeadTold();
    QDateTime recordTold(QLatin1StringView service);

    LiveCall &m_call;
    CallPage &m_page;
    CallCloser &m_closer;
    FinishLater &m_later;
    Clock m_clock;
    CloseAtOnce *m_atOnce;
    QMap<Deed, std::function<void()>> m_deeds;
};

} // namespace latarnia
