// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/KeyBar.h"

#include "ui/kit/KeyCap.h"

#include <QPainter>

namespace latarnia {

KeyBar::KeyBar(QWidget *parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize KeyBar::sizeHint() const
{
    return {200, qMax(28, QFontMetrics{Look::font(TextRole::Caption)}.height() + 10)};
}

void KeyBar::setHints(const QList<KeyHint> &hints)
{
    m_hints = hints;
    update();
}

void KeyBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), colourOf(this, Token::Surface));
    painter.fillRect(0, 0, width(), 1, colourOf(this, Token::Line));
    const auto font = Look::font(TextRole::Caption);
    const QFontMetrics metrics{font};
    int x = 16;
    for (const auto &hint : m_hints) {
        const auto caps = KeyCap::partsOf(hint.keys);
        const int capWidth = KeyCap::sizeOf(caps).width();
        const int wide = capWidth + 6 + metrics.horizontalAdvance(hint.word);
        if (x + wide > width() - 16)
            return;
        KeyCap::paint(painter, {x, (height() - KeyCap::sizeOf(caps).height()) / 2}, caps,
                      colourOf(this, Token::Ink2), colourOf(this, Token::Line));
        painter.setFont(font);
        painter.setPen(colourOf(this, Token::Ink2));
        painter.drawText(QRect{x + capWidth + 6, 0, width(), height()}, Qt::AlignVCenter, hint.word);
        x += wide + 16;
    }
}

} // namespace latarnia
