// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Answer.h"

#include "ui/kit/Card.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/SpokenRole.h"
#include "ui/kit/Style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace latarnia {

namespace {

constexpr int RingRoom = 4;
constexpr int CellPadding = 9;
constexpr int LeastWidth = 44;
constexpr int CapInset = 5;

QSize capSize()
{
    return KeyCap::sizeOf({QStringLiteral("1")});
}

/// Kept free also without the keyboard, so that the words do not move when it comes.
int capRoom()
{
    return capSize().width() + 2;
}

} // namespace

AnswerBox::AnswerBox(QWidget *parent)
    : QWidget{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Grouping);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AnswerBox::setLabels(const QStringList &labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    updateGeometry();
    update();
}

void AnswerBox::setTextRole(TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void AnswerBox::setChosen(int index)
{
    if (index == m_chosen)
        return;
    m_chosen = index;
    setAccessibleDescription(m_labels.value(index));
    update();
    QAccessibleEvent event{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&event);
}

void AnswerBox::setCarried(bool carried)
{
    if (carried == m_carried)
        return;
    m_carried = carried;
    update();
}

int AnswerBox::widthOf(int index) const
{
    const QFontMetrics metrics{Look::font(m_role)};
    return qMax(LeastWidth, metrics.horizontalAdvance(m_labels.at(index)) + 2 * CellPadding + capRoom());
}

QSize AnswerBox::sizeHint() const
{
    int width = 2 * RingRoom;
    for (int i = 0; i < m_labels.size(); ++i)
        width += widthOf(i);
    const QFontMetrics metrics{Look::font(m_role)};
    return {width, qMax(ControlHeight, metrics.height() + 12) + 2 * RingRoom};
}

QRect AnswerBox::frame() const
{
    return rect().adjusted(RingRoom, RingRoom, -RingRoom, -RingRoom);
}

QRect AnswerBox::cell(int index) const
{
    auto cell = frame();
    for (int i = 0; i < index; ++i)
        cell.setLeft(cell.left() + widthOf(i));
    cell.setWidth(widthOf(index));
    return cell;
}

int AnswerBox::cellAt(QPoint point) const
{
    for (int i = 0; i < m_labels.size(); ++i) {
        if (cell(i).contains(point))
            return i;
    }
    return -1;
}

void AnswerBox::paintCell(QPainter &painter, int index)
{
    const auto box = cell(index);
    const bool chosen = index == m_chosen;
    Token fill = index == m_hovered ? Token::Sunken : Token::Surface;
    Token ink = isEnabled() ? Token::Ink : Token::Ink3;
    if (chosen && !m_carried) {
        fill = index == 0 ? Token::Accent : index == 1 ? Token::NoFill : Token::Sunken;
        ink = index == 0 ? Token::OnAccent : index == 1 ? Token::NoInk : Token::Ink;
    } else if (chosen) {
        fill = Token::Tint;
    }
    painter.fillRect(box, colourOf(this, fill));
    auto text = box;
    if (hasFocus()) {
        const QStringList cap{QString::number(index + 1)};
        KeyCap::paint(painter, {box.left() + CapInset, box.center().y() - capSize().height() / 2 + 1}, cap,
                      colourOf(this, ink),
                      colourOf(this, chosen && !m_carried && index < 2 ? ink : Token::Control));
        text.setLeft(box.left() + CapInset + capSize().width());
    }
    painter.setFont(Look::font(chosen && m_role == TextRole::Body ? TextRole::BodyStrong : m_role));
    painter.setPen(colourOf(this, ink));
    painter.drawText(text, Qt::AlignCenter, m_labels.at(index));
}

void AnswerBox::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = QRectF{frame()}.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, ControlRadius, ControlRadius);
    painter.save();
    painter.setClipPath(outline);
    for (int i = 0; i < m_labels.size(); ++i)
        paintCell(painter, i);
    painter.restore();
    painter.setPen(colourOf(this, isEnabled() ? Token::Control : Token::Line));
    painter.setBrush(Qt::NoBrush);
    for (int i = 1; i < m_labels.size(); ++i)
        painter.drawLine(QPointF(cell(i).left() + 0.5, box.top()),
                         QPointF(cell(i).left() + 0.5, box.bottom()));
    painter.drawPath(outline);
    if (hasFocus())
        paintFocusRing(painter, box, ControlRadius, colourOf(this, ringTokenOf(this)));
}

void AnswerBox::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int digit = event->key() - Qt::Key_1;
    if (plain && digit >= 0 && digit < m_labels.size()) {
        Q_EMIT answered(digit);
        return;
    }
    if (plain && event->key() == Qt::Key_Backspace) {
        Q_EMIT cleared();
        return;
    }
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (plain && arrow) {
        if (m_chosen < 0)
            return; // nothing was said, and an arrow says nothing
        const int step = event->key() == Qt::Key_Right ? 1 : -1;
        Q_EMIT answered(qBound(0, m_chosen + step, int(m_labels.size()) - 1));
        return;
    }
    QWidget::keyPressEvent(event);
}

void AnswerBox::mousePressEvent(QMouseEvent *event)
{
    const int index = cellAt(event->position().toPoint());
    if (index == m_chosen && index >= 0)
        Q_EMIT cleared();
    else if (index >= 0)
        Q_EMIT answered(index);
}

void AnswerBox::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = cellAt(event->position().toPoint());
    update();
}

void AnswerBox::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void AnswerBox::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
    update();
}

void AnswerBox::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace latarnia
