// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Segmented.h"

#include "ui/kit/Card.h"
#include "ui/kit/SpokenRole.h"
#include "ui/kit/Style.h"

#include <QKeyEvent>
#include <QPainter>

namespace latarnia {

namespace {

constexpr int RingRoom = 4;
constexpr int Padding = 9;

} // namespace

Segmented::Segmented(QWidget *parent)
    : QWidget{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segmented::setChoices(const QStringList &labels)
{
    m_labels = labels;
    setAccessibleDescription(m_labels.value(m_chosen));
    updateGeometry();
    update();
}

void Segmented::choose(int index)
{
    m_chosen = index;
    setAccessibleDescription(m_labels.value(index));
    update();
}

int Segmented::widthOf(int index) const
{
    return QFontMetrics{Look::font(TextRole::SmallStrong)}.horizontalAdvance(m_labels.at(index))
        + 2 * Padding;
}

QSize Segmented::sizeHint() const
{
    int width = 2 * RingRoom;
    for (int i = 0; i < m_labels.size(); ++i)
        width += widthOf(i);
    return {width,
            qMax(CompactHeight, QFontMetrics{Look::font(TextRole::Small)}.height() + 8) + 2 * RingRoom};
}

QRect Segmented::cell(int index) const
{
    auto cell = rect().adjusted(RingRoom, RingRoom, -RingRoom, -RingRoom);
    for (int i = 0; i < index; ++i)
        cell.setLeft(cell.left() + widthOf(i));
    cell.setWidth(widthOf(index));
    return cell;
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box
        = QRectF{rect()}.adjusted(RingRoom + 0.5, RingRoom + 0.5, -RingRoom - 0.5, -RingRoom - 0.5);
    painter.setPen(groundEdgeOf(this));
    painter.setBrush(colourOf(this, Token::Sunken));
    painter.drawRoundedRect(box, ControlRadius, ControlRadius);
    for (int i = 0; i < m_labels.size(); ++i) {
        const bool chosen = i == m_chosen;
        if (chosen) {
            painter.setPen(colourOf(this, Token::Accent));
            painter.setBrush(colourOf(this, Token::Surface));
            painter.drawRoundedRect(QRectF{cell(i)}.adjusted(0.5, 0.5, -0.5, -0.5), ControlRadius,
                                    ControlRadius);
        }
        painter.setFont(Look::font(chosen ? TextRole::SmallStrong : TextRole::Small));
        painter.setPen(colourOf(this, chosen ? Token::Accent : Token::Ink2));
        painter.drawText(cell(i), Qt::AlignCenter, m_labels.at(i));
    }
    if (hasFocus())
        paintFocusRing(painter, box, ControlRadius, colourOf(this, ringTokenOf(this)));
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int next = m_chosen + step;
    if (step == 0 || next < 0 || next >= m_labels.size()) {
        QWidget::keyPressEvent(event);
        return;
    }
    choose(next);
    Q_EMIT picked(next);
}

void Segmented::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_labels.size(); ++i) {
        if (cell(i).contains(event->position().toPoint()) && i != m_chosen) {
            choose(i);
            Q_EMIT picked(i);
            return;
        }
    }
}

} // namespace latarnia
