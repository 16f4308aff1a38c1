// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/KeyCap.h"

#include "ui/kit/Look.h"

namespace latarnia {

namespace {

constexpr int CapPadding = 5;
constexpr int CapGap = 3;
constexpr QChar Between{u'·'}; ///< two chords that do the same

int capHeight()
{
    return qMax(18, QFontMetrics{Look::font(TextRole::KeyCap)}.height() + 3);
}

int widthOf(const QString &part)
{
    if (part == Between)
        return QFontMetrics{Look::font(TextRole::KeyCap)}.horizontalAdvance(part) + CapGap;
    return qMax(capHeight(),
                QFontMetrics{Look::font(TextRole::KeyCap)}.horizontalAdvance(part) + 2 * CapPadding);
}

} // namespace

QStringList KeyCap::partsOf(const QKeySequence &keys)
{
    auto parts = keys.toString(QKeySequence::NativeText).split(u'+', Qt::SkipEmptyParts);
    for (auto &part : parts) {
        // Qt's translations are longer than what stands on the keys.
        if (part == QKeySequence{Qt::Key_Return}.toString(QKeySequence::NativeText))
            part = QStringLiteral("↵");
        else if (part == QKeySequence{Qt::Key_Tab}.toString(QKeySequence::NativeText))
            part = QStringLiteral("Tab");
        else if (part == QKeySequence{Qt::Key_Escape}.toString(QKeySequence::NativeText))
            part = QStringLiteral("Esc");
        else if (part == QKeySequence{Qt::Key_Left}.toString(QKeySequence::NativeText))
            part = QStringLiteral("←");
        else if (part == QKeySequence{Qt::Key_Right}.toString(QKeySequence::NativeText))
            part = QStringLiteral("→");
        else if (part == QKeySequence{Qt::Key_Up}.toString(QKeySequence::NativeText))
            part = QStringLiteral("↑");
        else if (part == QKeySequence{Qt::Key_Down}.toString(QKeySequence::NativeText))
            part = QStringLiteral("↓");
        else if (part == QLatin1StringView{"Control"})
            part = QStringLiteral("Ctrl");
    }
    return parts;
}

QStringList KeyCap::partsOf(const Chords &keys, int room)
{
    const auto first = partsOf(keys.first);
    if (keys.second.isEmpty())
        return first;
    const auto both = first + QStringList{Between} + partsOf(keys.second);
    return sizeOf(both).width() <= room ? both : first;
}

QSize KeyCap::sizeOf(const QStringList &parts)
{
    int width = 0;
    for (const auto &part : parts)
        width += widthOf(part) + (width > 0 ? CapGap : 0);
    return {width, capHeight()};
}

void KeyCap::paint(QPainter &painter, QPoint at, const QStringList &parts, const QColor &ink,
                   const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Look::font(TextRole::KeyCap));
    painter.setBrush(Qt::NoBrush);
    for (const auto &part : parts) {
        const QRectF cap{QPointF{at} + QPointF{0.5, 0.5}, QSizeF(widthOf(part) - 1, capHeight() - 1)};
        painter.setPen(border);
        if (part != Between) {
            painter.drawRoundedRect(cap, 4, 4);
            painter.drawLine(cap.bottomLeft() + QPointF{3, -1},
                             cap.bottomRight() + QPointF{-3, -1}); // the heavier foot
        }
        painter.setPen(ink);
        painter.drawText(cap, Qt::AlignCenter, part);
        at.rx() += widthOf(part) + CapGap;
    }
    painter.restore();
}

} // namespace latarnia
