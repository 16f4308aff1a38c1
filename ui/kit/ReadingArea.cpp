// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ReadingArea.h"

#include "ui/kit/Card.h"
#include "ui/kit/SpokenRole.h"
#include "ui/kit/Style.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

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
    connect(qApp, &QApplication::focusChanged, this, &ReadingArea::follow);
    // What unfolds gets its place after the keyboard is in it.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReadingArea::follow);
}

/// The keyboard takes its card along, wherever it came from; under a pressed mouse nothing moves.
void ReadingArea::follow()
{
    auto *control = QApplication::focusWidget();
    if (!control || !widget()->isAncestorOf(control) || QApplication::mouseButtons() != Qt::NoButton)
        return;
    auto *card = control;
    while (card->parentWidget() != widget() && !qobject_cast<Card *>(card))
        card = card->parentWidget();
    ensureWidgetVisible(card, 0, 0);
    ensureWidgetVisible(control, 0, RingRoom);
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
