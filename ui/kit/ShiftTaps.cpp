// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ShiftTaps.h"

#include <QKeyEvent>
#include <QTimer>

namespace latarnia {

namespace {

constexpr int TapMs = 600;
constexpr int Taps = 3;

} // namespace

ShiftTaps::ShiftTaps(std::function<qint64()> stopwatch, QObject *parent)
    : QObject{parent}
    , m_stopwatch{std::move(stopwatch)}
{
}

void ShiftTaps::see(const QKeyEvent &press)
{
    const auto now = m_stopwatch();
    if (press.key() != Qt::Key_Shift || (!m_taps.isEmpty() && now - m_taps.last() > TapMs))
        m_taps.clear();
    if (press.key() != Qt::Key_Shift)
        return;
    m_taps.append(now);
    if (m_taps.size() != Taps)
        return;
    QTimer::singleShot(TapMs, this, [this] {
        if (m_taps.size() == Taps)
            Q_EMIT thrice();
        m_taps.clear();
    });
}

} // namespace latarnia
