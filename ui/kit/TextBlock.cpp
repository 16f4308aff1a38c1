// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/TextBlock.h"

namespace latarnia {

namespace {

constexpr int Endless = 100'000;

} // namespace

int heightOfText(const QString &text, TextRole role, int width)
{
    const QFontMetrics metrics{Look::font(role)};
    return metrics.boundingRect(QRect{0, 0, width, Endless}, Qt::TextWordWrap, text).height();
}

int paintText(QPainter &painter, QPoint at, int width, const QString &text, TextRole role, const QColor &ink)
{
    painter.setFont(Look::font(role));
    painter.setPen(ink);
    QRect used;
    painter.drawText(QRect{at, QSize{width, Endless}}, Qt::TextWordWrap, text, &used);
    return used.height();
}

} // namespace latarnia
