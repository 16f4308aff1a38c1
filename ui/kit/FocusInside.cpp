// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FocusInside.h"

#include <QApplication>
#include <QWidget>

namespace latarnia {

FocusInside::FocusInside(QWidget *area)
    : QObject{area}
    , m_area{area}
{
    connect(qApp, &QApplication::focusChanged, this, &FocusInside::follow);
}

void FocusInside::follow(QWidget *, QWidget *now)
{
    if (!now || QApplication::mouseButtons() != Qt::NoButton)
        return; // without any focus the window itself is away, and comes back as it was
    const bool inside = now == m_area || m_area->isAncestorOf(now);
    if (inside)
        Q_EMIT moved(now);
    if (std::exchange(m_inside, inside) != inside)
        Q_EMIT changed(inside);
}

} // namespace latarnia
