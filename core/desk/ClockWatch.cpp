// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ClockWatch.h"

namespace latarnia {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 Odd = 2 * MinuteMs;
constexpr qint64 LongestSilence = 24 * 60 * MinuteMs;

} // namespace

std::optional<ClockJump> jumpAtOpening(const QDateTime &lastKept, const QDateTime &now)
{
    const auto passed = lastKept.isValid() ? lastKept.msecsTo(now) : 0;
    if (passed >= -Odd && passed <= LongestSilence)
        return {};
    return ClockJump{.expected = lastKept, .said = now};
}

ClockWatch::ClockWatch(Clock clock, Stopwatch stopwatch, QObject *parent)
    : QObject{parent}
    , m_clock{std::move(clock)}
    , m_stopwatch{std::move(stopwatch)}
    , m_said{m_clock()}
    , m_at{m_stopwatch()}
{
    m_timer.setInterval(MinuteMs / 2);
    connect(&m_timer, &QTimer::timeout, this, &ClockWatch::look);
    m_timer.start();
}

void ClockWatch::look()
{
    const auto at = m_stopwatch();
    const auto expected = m_said.addMSecs(at - m_at);
    m_said = m_clock();
    m_at = at;
    if (qAbs(expected.msecsTo(m_said)) > Odd)
        Q_EMIT jumped({.expected = expected, .said = m_said});
}

} // namespace latarnia
