// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Label.h"

#include <QEvent>
#include <QPainter>

namespace latarnia {

Label::Label(TextRole role, Token ink, Wrap wrap, QWidget *parent)
    : QLabel{parent}
    , m_role{role}
    , m_ink{ink}
{
    setTextFormat(Qt::PlainText);
    setWordWrap(wrap == Wrap::Yes);
    setFont(Look::font(role));
}

void Label::setInk(Token ink)
{
    m_ink = ink;
    update();
}

void Label::setRole(TextRole role)
{
    m_role = role;
    setFont(Look::font(role));
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Look::font(m_role));
    QLabel::changeEvent(event);
}

void Label::paintEvent(QPaintEvent *)
{
    // Painted here, because a palette set on one label would freeze its colour at the next switch.
    QPainter painter{this};
    painter.setPen(colourOf(this, isEnabled() ? m_ink : Token::Ink3));
    const int flags = int(alignment()) | (wordWrap() ? int(Qt::TextWordWrap) : 0);
    painter.drawText(contentsRect(), flags, text());
}

} // namespace latarnia
