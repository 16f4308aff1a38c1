// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/KeyBar.h"

#include "ui/kit/KeyCap.h"

#include <QPainter>

namespace latarnia {

namespace {

constexpr int Margin = 16;
constexpr int Between = 16;
constexpr int CapToWord = 6;

int widthOf(const KeyHint &hint, int roomForKeys)
{
    return KeyCap::sizeOf(KeyCap::partsOf(hint.keys, roomForKeys)).width() + CapToWord
        + QFontMetrics{Look::font(TextRole::Caption)}.horizontalAdvance(hint.word);
}

} // namespace

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

bool KeyBar::showsBoth() const
{
    int x = Margin;
    int end = 0; ///< of the last that has two
    for (const auto &hint : m_hints) {
        x += widthOf(hint, QWIDGETSIZE_MAX);
        end = hint.keys.second.isEmpty() ? end : x;
        x += Between;
    }
    return end > 0 && end + Margin <= width();
}

void KeyBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), colourOf(this, Token::Surface));
    painter.fillRect(0, 0, width(), 1, colourOf(this, Token::Line));
    const auto font = Look::font(TextRole::Caption);
    const int roomForKeys = showsBoth() ? QWIDGETSIZE_MAX : 0;
    int x = Margin;
    for (const auto &hint : m_hints) {
        const auto caps = KeyCap::partsOf(hint.keys, roomForKeys);
        const int capWidth = KeyCap::sizeOf(caps).width();
        const int wide = widthOf(hint, roomForKeys);
        if (x + wide > width() - Margin)
            return;
        KeyCap::paint(painter, {x, (height() - KeyCap::sizeOf(caps).height()) / 2}, caps,
                      colourOf(this, Token::Ink2), colourOf(this, Token::Line));
        painter.setFont(font);
        painter.setPen(colourOf(this, Token::Ink2));
        painter.drawText(QRect{x + capWidth + CapToWord, 0, width(), height()}, Qt::AlignVCenter, hint.word);
        x += wide + Between;
    }
}

} // namespace latarnia
