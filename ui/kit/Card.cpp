// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Card.h"

#include "ui/kit/Style.h"

#include <QPainter>

namespace latarnia {

Card::Card(QWidget *parent)
    : QFrame{parent}
{
}

void Card::setTones(Token fill, Token edge)
{
    m_fill = fill;
    m_edge = edge;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colourOf(this, m_edge));
    painter.setBrush(colourOf(this, m_fill));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), CardRadius, CardRadius);
    if (hasFocus()) // a card that is read and turned with the keys
        paintFocusRing(painter, QRectF{rect()}.adjusted(6, 6, -6, -6), ControlRadius,
                       colourOf(this, Token::Focus));
}

Ground::Ground(Token fill, QWidget *parent)
    : QWidget{parent}
    , m_fill{fill}
{
}

void Ground::setFill(Token fill)
{
    m_fill = fill;
    update();
}

void Ground::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), colourOf(this, m_fill));
    painter.fillRect(0, m_edge == Qt::TopEdge ? 0 : height() - 1, width(), 1, colourOf(this, Token::Line));
}

Token ringTokenOf(const QWidget *control)
{
    for (auto *parent = control->parentWidget(); parent; parent = parent->parentWidget()) {
        if (const auto *ground = qobject_cast<const Ground *>(parent))
            return ground->fill() == Token::T0Fill ? Token::T0 : Token::Focus;
    }
    return Token::Focus;
}

} // namespace latarnia
