// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ReadingArea.h"

#include "ui/kit/SpokenRole.h"
#include "ui/kit/Style.h"

#include <QEvent>
#include <QPainter>

namespace latarnia {

namespace {

constexpr int RingRoom = 4;

} // namespace

ReadingArea::ReadingArea(QWidget *text, QWidget *parent)
    : QScrollArea{parent}
{
    setSpokenRole(this, QAccessible::Document);
    setWidget(text);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(RingRoom, RingRoom, RingRoom, RingRoom);
}

bool ReadingArea::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::Paint
        && hasFocus()) { // paintEvent() is the viewport's, which the text covers
        QPainter painter{this};
        paintFocusRing(painter, QRectF{rect()}.adjusted(RingRoom, RingRoom, -RingRoom, -RingRoom),
                       ControlRadius, colourOf(this, Token::Focus));
    }
    return handled;
}

} // namespace latarnia
