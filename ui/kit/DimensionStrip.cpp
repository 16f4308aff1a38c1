// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/DimensionStrip.h"

#include "ui/kit/Icon.h"
#include "ui/kit/SpokenRole.h"
#include "ui/kit/Style.h"

#include <QKeyEvent>
#include <QPainter>

namespace latarnia {

namespace {

constexpr int Padding = 8;

int iconSize()
{
    return grown(14);
}

int lineHeight(TextRole role)
{
    return QFontMetrics{Look::font(role)}.height();
}

int widthOf(const DimensionCell &cell)
{
    const QFontMetrics caption{Look::font(TextRole::Caption)};
    const int words = qMax(caption.horizontalAdvance(cell.caption),
                           QFontMetrics{Look::font(TextRole::SmallStrong)}.horizontalAdvance(cell.name));
    return qMax(words, iconSize() + 4 + caption.horizontalAdvance(cell.state)) + 2 * Padding;
}

} // namespace

DimensionStrip::DimensionStrip(QWidget *parent)
    : QWidget{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::List);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DimensionStrip::setCells(const QList<DimensionCell> &cells)
{
    if (cells == m_cells)
        return;
    m_cells = cells;
    choose(m_chosen);
    updateGeometry();
}

void DimensionStrip::choose(int index)
{
    m_chosen = index;
    const auto cell = m_cells.value(index);
    setAccessibleDescription(cell.caption + u' ' + cell.name + QStringLiteral(": ") + cell.state);
    update();
}

QSize DimensionStrip::sizeHint() const
{
    return {680,
            lineHeight(TextRole::Caption) + lineHeight(TextRole::SmallStrong) + lineHeight(TextRole::Caption)
                + 14};
}

QSize DimensionStrip::minimumSizeHint() const
{
    return {560, sizeHint().height()};
}

QRect DimensionStrip::cell(int index) const
{
    int before = 0;
    int all = 0;
    for (int i = 0; i < m_cells.size(); ++i) {
        before += i < index ? widthOf(m_cells.at(i)) : 0;
        all += widthOf(m_cells.at(i));
    }
    // What is left over, or missing, is shared by all alike.
    const int count = qMax(1, int(m_cells.size()));
    const int spare = width() - all;
    const int left = before + spare * index / count;
    const int right = before + widthOf(m_cells.value(index)) + spare * (index + 1) / count;
    return {left, 0, right - left, height()};
}

void DimensionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colourOf(this, Token::Line));
    painter.setBrush(colourOf(this, Token::Surface));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), CardRadius, CardRadius);
    for (int i = 0; i < m_cells.size(); ++i) {
        const auto box = cell(i);
        const auto &shown = m_cells.at(i);
        if (i == m_chosen) {
            painter.fillRect(box.adjusted(1, 1, -1, -1), colourOf(this, Token::Tint));
            painter.fillRect(box.left() + 1, box.bottom() - 3, box.width() - 2, 3,
                             colourOf(this, Token::Accent));
        }
        if (i > 0)
            painter.fillRect(box.left(), 1, 1, height() - 2, colourOf(this, Token::Line));
        auto text = box.adjusted(Padding, 5, -2, 0);
        painter.setFont(Look::font(TextRole::Caption));
        painter.setPen(colourOf(this, Token::Ink2));
        painter.drawText(text, Qt::AlignTop | Qt::AlignLeft, shown.caption);
        text.setTop(text.top() + lineHeight(TextRole::Caption));
        painter.setFont(Look::font(i == m_chosen ? TextRole::SmallStrong : TextRole::Small));
        painter.setPen(colourOf(this, Token::Ink));
        painter.drawText(text, Qt::AlignTop | Qt::AlignLeft, shown.name);
        text.setTop(text.top() + lineHeight(TextRole::SmallStrong));
        const auto ink = colourOf(this, shown.indicated ? Token::Accent : Token::Ink2);
        painter.drawPixmap(text.topLeft() + QPoint{0, 1},
                           iconPixmap(shown.icon, iconSize(), ink, devicePixelRatioF()));
        painter.setFont(Look::font(TextRole::Caption));
        painter.setPen(ink);
        painter.drawText(text.adjusted(iconSize() + 4, 0, 0, 0), Qt::AlignTop | Qt::AlignLeft, shown.state);
    }
    if (hasFocus())
        paintFocusRing(painter, QRectF{cell(m_chosen)}.adjusted(4.5, 4.5, -4.5, -6.5), 4,
                       colourOf(this, Token::Focus));
}

void DimensionStrip::pick(int index)
{
    if (index < 0 || index >= m_cells.size())
        return;
    choose(index);
    Q_EMIT picked(index);
}

void DimensionStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right)
        pick(m_chosen + 1);
    else if (event->key() == Qt::Key_Left)
        pick(m_chosen - 1);
    else
        QWidget::keyPressEvent(event);
}

void DimensionStrip::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_cells.size(); ++i) {
        if (cell(i).contains(event->position().toPoint()))
            pick(i);
    }
}

} // namespace latarnia
