// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

class QKeyEvent;

namespace latarnia {

/// Counts bare taps of Shift, each within 600 ms of the last: pressed and let go with nothing in between. A
/// Shift that makes a capital letter is none.
class ShiftTaps : public QObject
{
    Q_OBJECT

public:
    /// @p stopwatch: milliseconds that only grow.
    explicit ShiftTaps(std::function<qint64()> stopwatch, QObject *parent = nullptr);

    void see(const QKeyEvent &key); ///< pressed or let go
    void forget(); ///< the hands do something else

Q_SIGNALS:
    void thrice(); ///< at once, with the third
    void more(); ///< a fourth came: somebody's sticky keys, which are five
    void onlyThrice(); ///< no fourth came

private:
    void tap(qint64 now);

    std::function<qint64()> m_stopwatch;
    QList<qint64> m_taps; // milliseconds
    qint64 m_pressedAt{-1}; ///< negative: not held, or not alone
    QTimer m_wait;
};

} // namespace latarnia
