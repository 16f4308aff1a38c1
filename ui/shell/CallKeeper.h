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
    void hear(const QString &call, quint64 revision, const QDateTime &at);
    void keep();
    void check();
    void forgetUntil(quint64 revision);

    struct Change
    {
        quint64 revision{};
        qint64 at{}; ///< milliseconds of the stopwatch
    };

    struct Kept
    {
        quint64 revision{};
        QDateTime at{}; ///< invalid: it is on the disk, nobody knows since when
    };

    Kept &kept() { return m_kept[m_call.draft().id.text]; }

    LiveCall &m_call;
    CallDesk &m_desk;
    CallPage &m_page;
    Stopwatch m_stopwatch;
    QTimer m_timer;
    QHash<QString, Kept> m_kept; ///< by call, also of those on hold
    QSet<QString> m_inEmergency; ///< calls with a sealed file beside the vault that refuses them
    QList<Change> m_unkept; ///< what no commit has answered for, the oldest first
};

} // namespace latarnia
