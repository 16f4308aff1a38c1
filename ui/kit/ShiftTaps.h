// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QKeyEvent;

namespace latarnia {

/// Notices three bare taps of Shift, each within 600 ms of the last. A fourth and fifth are somebody's sticky
/// keys, so it waits that long before it speaks.
class ShiftTaps : public QObject
{
    Q_OBJECT

public:
    /// @p stopwatch: milliseconds that only grow.
    explicit ShiftTaps(std::function<qint64()> stopwatch, QObject *parent = nullptr);

    void see(const QKeyEvent &press);

Q_SIGNALS:
    void thrice();

private:
    std::function<qint64()> m_stopwatch;
    QList<qint64> m_taps; // milliseconds
};

} // namespace latarnia
