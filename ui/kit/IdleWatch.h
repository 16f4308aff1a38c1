// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace latarnia {

/// Notices that nobody has touched a key or the mouse for so long, and warns a moment before.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Warning{15};

    /// @p stopwatch: milliseconds that only grow, time asleep included.
    explicit IdleWatch(std::function<qint64()> stopwatch, QObject *parent = nullptr);

    /// A shorter limit leaves whoever sits there the time of the warning.
    void setLimit(std::chrono::minutes limit);
    void look(); ///< also done every second

Q_SIGNALS:
    void warned(int seconds); ///< so many are left; every second anew
    void stayed(); ///< after a warning somebody was there
    void reached(); ///< once, until somebody is there again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Busy, Warned, Reached };

    bool isOfHands(const QEvent &event);
    void touch();

    std::function<qint64()> m_stopwatch;
    qint64 m_limit; // milliseconds
    qint64 m_touchedAt;
    std::optional<QPoint> m_mouse; ///< a window that moves under a still mouse is no hand
    State m_state{State::Busy};
    QTimer m_tick;
};

} // namespace latarnia
