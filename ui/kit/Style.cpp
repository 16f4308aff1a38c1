// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace latarnia {

namespace {

constexpr int ScrollBarWidth = 10;
constexpr int RingRoom = 4;
constexpr int FieldMargin = 8;

QRectF sharp(const QRect &rect)
{
    return QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5);
}

void paintBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &border)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{border, 1});
    painter.setBrush(fill);
    painter.drawRoundedRect(box, ControlRadius, ControlRadius);
}

} // namespace

void paintFocusRing(QPainter &painter, const QRectF &control, double radius, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colour, 2});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(control.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2, radius + 2);
    painter.restore();
}

Style::Style(Look look)
    : QProxyStyle{QStyleFactory::create(QStringLiteral("Fusion"))}
    , m_look{std::move(look)}
{
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_HeaderLabel) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        painter->setFont(Look::font(TextRole::Small));
        painter->setPen(m_look.colour(Token::Ink2));
        painter->drawText(option->rect.adjusted(FieldMargin, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          header ? header->text : QString{});
        return;
    }
    if (element != CE_HeaderSection) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->fillRect(option->rect, m_look.colour(Token::Sunken));
    painter->setPen(m_look.colour(Token::Line));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const bool focused = (option->state & State_HasFocus) != 0;
    if (element == PE_PanelLineEdit) {
        painter->save();
        paintBox(*painter, sharp(option->rect), m_look.colour(Token::Surface),
                 m_look.colour(focused ? Token::Focus : Token::Control));
        if (focused) // the ring of a field is inside, so that no neighbour cuts it
            paintFocusRing(*painter, sharp(option->rect).adjusted(4, 4, -4, -4), 2,
                           m_look.colour(Token::Focus));
        painter->restore();
        return;
    }
    if (element == PE_FrameFocusRect && !qobject_cast<const QAbstractItemView *>(widget)) {
        paintFocusRing(*painter, QRectF{option->rect}.adjusted(3, 3, -3, -3), 4, m_look.colour(Token::Focus));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else if (control == CC_ComboBox)
        drawComboBox(option, painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_look.colour(Token::Control));
    painter->drawRoundedRect(QRectF{handle}.adjusted(2, 2, -2, -2), 3, 3);
    painter->restore();
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const bool focused = (option->state & State_HasFocus) != 0;
    painter->save();
    paintBox(*painter, sharp(option->rect), m_look.colour(Token::Surface),
             m_look.colour(focused ? Token::Focus : Token::Control));
    if (focused)
        paintFocusRing(*painter, sharp(option->rect).adjusted(4, 4, -4, -4), 2, m_look.colour(Token::Focus));
    const QPointF tip{option->rect.right() - 12.0, option->rect.center().y() + 2.5};
    QPainterPath arrow{tip + QPointF{-4, -4}};
    arrow.lineTo(tip);
    arrow.lineTo(tip + QPointF{4, -4});
    painter->setPen(QPen{m_look.colour(Token::Ink2), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(arrow);
    painter->restore();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QComboBox *>(widget) ? 6 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (int(hint)) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(FieldMargin - 2, 0, -FieldMargin + 2, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    auto wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_ComboBox)
        wanted.setHeight(qMax(ControlHeight, size.height() + 2 * RingRoom));
    if (type == CT_HeaderSection)
        wanted.setHeight(ControlHeight);
    return wanted;
}

} // namespace latarnia
