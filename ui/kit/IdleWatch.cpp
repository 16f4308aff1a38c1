// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/IdleWatch.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace latarnia {

namespace {

constexpr auto LookEvery = std::chrono::seconds{1};
constexpr qint64 SecondMs = 1000;
constexpr qint64 WarningMs = std::chrono::milliseconds{IdleWatch::Warning}.count();

} // namespace

IdleWatch::IdleWatch(std::function<qint64()> stopwatch, QObject *parent)
    : QObject{parent}
    , m_stopwatch{std::move(stopwatch)}
    , m_limit{std::chrono::milliseconds{std::chrono::minutes{3}}.count()}
    , m_touchedAt{m_stopwatch()}
{
    setObjectName(QStringLiteral("idleWatch"));
    m_tick.setInterval(LookEvery);
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
    m_tick.start();
    qApp->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::minutes limit)
{
    const auto before = std::exchange(m_limit, std::chrono::milliseconds{limit}.count());
    if (m_limit < before)
        m_touchedAt = qMax(m_touchedAt, m_stopwatch() - m_limit + WarningMs);
}

void IdleWatch::look()
{
    const auto left = m_touchedAt + m_limit - m_stopwatch();
    if (left <= 0) {
        if (std::exchange(m_state, State::Reached) != State::Reached)
            Q_EMIT reached();
    } else if (left <= WarningMs) {
        m_state = State::Warned;
        Q_EMIT warned(int((left + SecondMs - 1) / SecondMs));
    } else if (std::exchange(m_state, State::Busy) == State::Warned) {
        Q_EMIT stayed();
    }
}

/// A key that something lies on is no hand either.
bool IdleWatch::isOfHands(const QEvent &event)
{
    constexpr std::array hands{QEvent::MouseButtonPress, QEvent::Wheel, QEvent::TouchBegin,
                               QEvent::TabletPress, QEvent::InputMethod};
    if (event.type() == QEvent::KeyPress)
        return !static_cast<const QKeyEvent &>(event).isAutoRepeat();
    if (event.type() == QEvent::MouseMove) {
        const auto at = static_cast<const QMouseEvent &>(event).globalPosition().toPoint();
        const auto before = std::exchange(m_mouse, at);
        return before && *before != at;
    }
    return std::find(hands.begin(), hands.end(), event.type()) != hands.end();
}

void IdleWatch::touch()
{
    m_touchedAt = m_stopwatch();
    if (m_state != State::Busy)
        look();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isOfHands(*event))
        touch();
    return QObject::eventFilter(watched, event);
}

} // namespace latarnia
