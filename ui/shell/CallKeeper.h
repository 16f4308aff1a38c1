// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/desk/CallDesk.h"
#include "ui/intake/CallPage.h"
#include "ui/intake/LiveCall.h"

#include <QTimer>

namespace latarnia {

/// Hands every change of the call to the desk and says on the header what became of it: saved only after
/// COMMIT, slow after a second, not saved after three.
class CallKeeper : public QObject
{
    Q_OBJECT

public:
    CallKeeper(LiveCall &call, CallDesk &desk, CallPage &page, Stopwatch stopwatch,
               QObject *parent = nullptr);

private:
    void begin();
    void keep();
    void check();

    LiveCall &m_call;
    CallDesk &m_desk;
    CallPage &m_page;
    Stopwatch m_stopwatch;
    QTimer m_timer;
    quint64 m_keptRevision{0};
    qint64 m_unkeptSince{0}; // milliseconds of the stopwatch, 0: nothing waits
    QDateTime m_keptAt;
};

} // namespace latarnia
