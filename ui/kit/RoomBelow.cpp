// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/RoomBelow.h"

#include <QEvent>

namespace latarnia {

RoomBelow::RoomBelow(QWidget *cover)
    : QObject{cover}
    , m_window{cover->parentWidget()}
{
    m_window->installEventFilter(this);
}

void RoomBelow::setAbove(QWidget *above)
{
    if (m_above)
        m_above->removeEventFilter(this);
    m_above = above;
    if (m_above)
        m_above->installEventFilter(this);
}

QRect RoomBelow::rect() const
{
    auto room = m_window->rect();
    if (m_above && m_above->isVisible())
        room.setTop(m_above->mapTo(m_window, QPoint{0, m_above->height()}).y());
    return room;
}

bool RoomBelow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace latarnia
