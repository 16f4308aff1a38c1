// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ShiftTaps.h"

#include <QKeyEvent>

namespace latarnia {

namespace {

constexpr int TapMs = 600;
constexpr int Taps = 3;

} // namespace

ShiftTaps::ShiftTaps(std::function<qint64()> stopwatch, QObject *parent)
    : QObject{parent}
    , m_stopwatch{std::move(stopwatch)}
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(TapMs);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        forget();
        Q_EMIT onlyThrice();
    });
}

void ShiftTaps::see(const QKeyEvent &key)
{
    const bool isShift = key.key() == Qt::Key_Shift;
    if (key.type() == QEvent::KeyPress) {
        // Held with Ctrl or Alt it belongs to a chord.
        const bool isBare = isShift && !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (!isBare)
            forget();
        m_pressedAt = isBare ? m_stopwatch() : -1;
    } else if (isShift && m_pressedAt >= 0) {
        const auto now = m_stopwatch();
        const bool isTap = now - m_pressedAt <= TapMs;
        m_pressedAt = -1;
        isTap ? tap(now) : forget();
    }
}

void ShiftTaps::forget()
{
    m_taps.clear();
    m_pressedAt = -1;
    m_wait.stop();
}

void ShiftTaps::tap(qint64 now)
{
    if (!m_taps.isEmpty() && now - m_taps.last() > TapMs)
        m_taps.clear();
    m_taps.append(now);
    m_wait.stop();
    if (m_taps.size() == Taps) {
        m_wait.start();
        Q_EMIT thrice();
    } else if (m_taps.size() == Taps + 1) {
        Q_EMIT more();
    }
}

} // namespace latarnia
