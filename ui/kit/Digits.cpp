// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Digits.h"

#include "ui/kit/SpokenRole.h"

#include <QPainter>

namespace latarnia {

Digits::Digits(TextRole role, Token ink, QWidget *parent)
    : QWidget{parent}
    , m_role{role}
    , m_ink{ink}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSpokenRole(this, QAccessible::StaticText);
}

void Digits::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool sameLength = text.size() == m_text.size();
    m_text = text;
    setAccessibleName(text);
    if (!sameLength)
        updateGeometry();
    update();
}

int Digits::advanceOf(QChar c) const
{
    const QFontMetrics metrics{Look::font(m_role)};
    if (!c.isDigit())
        return metrics.horizontalAdvance(c);
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar{digit}));
    return widest;
}

QSize Digits::sizeHint() const
{
    int width = 0;
    for (const QChar c : std::as_const(m_text))
        width += advanceOf(c);
    return {width, QFontMetrics{Look::font(m_role)}.height()};
}

void Digits::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setFont(Look::font(m_role));
    painter.setPen(colourOf(this, m_ink));
    int x = 0;
    for (const QChar c : std::as_const(m_text)) {
        const int advance = advanceOf(c);
        painter.drawText(QRect{x, 0, advance, height()}, Qt::AlignCenter, QString{c});
        x += advance;
    }
}

} // namespace latarnia
