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
    void forgetUntil(quint64 revision);

    struct Change
    {
        quint64 revision{};
        qint64 at{}; ///< milliseconds of the stopwatch
    };

    LiveCall &m_call;
    CallDesk &m_desk;
    CallPage &m_page;
    Stopwatch m_stopwatch;
    QTimer m_timer;
    quint64 m_keptRevision{0};
    QList<Change> m_unkept; ///< what no commit has answered for, the oldest first
    QDateTime m_keptAt;
};

} // namespace latarnia
