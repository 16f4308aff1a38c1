// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QObject>

class QKeyEvent;

namespace latarnia {

/// Notices three bare taps of Shift, each within 600 ms of the last. A fourth and fifth are somebody's sticky
/// keys, so it waits that long before it speaks.
class ShiftTaps : public QObject
{
    Q_OBJECT

public:
    explicit ShiftTaps(Stopwatch stopwatch, QObject *parent = nullptr);

    void see(const QKeyEvent &press);

Q_SIGNALS:
    void thrice();

private:
    Stopwatch m_stopwatch;
    QList<qint64> m_taps; // milliseconds
};

} // namespace latarnia
