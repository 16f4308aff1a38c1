// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FocusInside.h"

#include <QApplication>
#include <QFocusEvent>
#include <QWidget>

namespace latarnia {

FocusInside::FocusInside(QWidget *area)
    : QObject{area}
    , m_area{area}
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusInside::follow);
}

bool FocusInside::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_backwards = static_cast<QFocusEvent *>(event)->reason() == Qt::BacktabFocusReason;
    return QObject::eventFilter(watched, event);
}

void FocusInside::follow(QWidget *, QWidget *now)
{
    if (!now || QApplication::mouseButtons() != Qt::NoButton)
        return; // without any focus the window itself is away, and comes back as it was
    const bool inside = now == m_area || m_area->isAncestorOf(now);
    if (inside)
        Q_EMIT moved(now);
    if (std::exchange(m_inside, inside) == inside)
        return;
    const bool enteredBackwards = inside && m_backwards;
    Q_EMIT changed(inside);
    if (enteredBackwards)
        goToTheLast(now);
}

/// What has just unfolded stands after the stop that Shift+Tab found, and would be passed over.
void FocusInside::goToTheLast(QWidget *now)
{
    auto *last = now;
    for (auto *at = now->nextInFocusChain(); at != now; at = at->nextInFocusChain()) {
        const bool isStop = at->isVisible() && at->isEnabled() && !at->focusProxy()
            && (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (isStop && !m_area->isAncestorOf(at))
            break;
        if (isStop)
            last = at;
    }
    if (last != now)
        last->setFocus(Qt::BacktabFocusReason);
}

} // namespace latarnia
