// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/TextBlock.h"

#include <QTextLayout>

namespace latarnia {

namespace {

constexpr int Endless = 100'000;

QList<QTextLayout::FormatRange> formatsOf(const Marks &marks)
{
    QTextCharFormat format;
    format.setBackground(marks.ground);
    format.setForeground(marks.ink);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &piece : marks.pieces)
        formats.append({.start = piece.from, .length = piece.length, .format = format});
    return formats;
}

int paintMarked(QPainter &painter, QPoint at, int width, const QString &text, const Marks &marks)
{
    QTextLayout layout{text, painter.font()};
    layout.setFormats(formatsOf(marks));
    const double leading = painter.fontMetrics().leading();
    double height = -leading;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += leading;
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    layout.draw(&painter, at);
    return int(height);
}

} // namespace

int heightOfText(const QString &text, TextRole role, int width)
{
    const QFontMetrics metrics{Look::font(role)};
    return metrics.boundingRect(QRect{0, 0, width, Endless}, Qt::TextWordWrap, text).height();
}

int paintText(QPainter &painter, QPoint at, int width, const QString &text, TextRole role, const QColor &ink,
              const Marks &marks)
{
    painter.setFont(Look::font(role));
    painter.setPen(ink);
    if (!marks.pieces.isEmpty())
        return paintMarked(painter, at, width, text, marks);
    QRect used;
    painter.drawText(QRect{at, QSize{width, Endless}}, Qt::TextWordWrap, text, &used);
    return used.height();
}

} // namespace latarnia
