// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace latarnia {

/// The computer's clock says something that cannot be so, or hardly. Nothing is ordered or measured by it,
/// but what is kept gets its times from it.
struct ClockJump
{
    QDateTime expected{}; ///< what it should say, at least
    QDateTime said{};

    bool isBehind() const { return said < expected; }
};

/// At the opening of a vault whose last line is from @p lastKept: the clock is behind it by more than two
/// minutes, or more than a day ahead, which on a line that never closes is as odd. Nothing where nothing was
/// kept yet.
std::optional<ClockJump> jumpAtOpening(const QDateTime &lastKept, const QDateTime &now);

/// Compares the clock with a stopwatch, and tells of a difference that came at once: of more than two
/// minutes, so that no correction of seconds is mentioned.
class ClockWatch : public QObject
{
    Q_OBJECT

public:
    ClockWatch(Clock clock, Stopwatch stopwatch, QObject *parent = nullptr);

    void look(); ///< also done every half minute

Q_SIGNALS:
    void jumped(const latarnia::ClockJump &jump);

private:
    Clock m_clock;
    Stopwatch m_stopwatch;
    QDateTime m_said;
    qint64 m_at{0};
    QTimer m_timer;
};

} // namespace latarnia
