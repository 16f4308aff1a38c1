// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Style.h"

#include "ui/kit/Card.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace latarnia {

namespace {

constexpr int ScrollBarWidth = 10;
constexpr int RingRoom = 4;
constexpr int FieldMargin = 8;

/// What a list box keeps free at its right end.
int arrowRoom()
{
    return grown(14) + 2 * FieldMargin;
}

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
    // Text that stays marked in a field looks as if the keyboard were there.
    connect(qApp, &QApplication::focusChanged, this, [](QWidget *before, const QWidget *now) {
        auto *field = qobject_cast<QLineEdit *>(before);
        if (field && now)
            field->deselect();
    });
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
    if (element == PE_PanelLineEdit) {
        drawField(option, painter, widget);
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
        drawComboBox(option, painter, widget);
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

/// The ring of a field is inside, so that no neighbour cuts it; on the red of a danger it is white, and so
/// must stand on the red.
void Style::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool focused = (option->state & State_HasFocus) != 0;
    const auto ring = widget ? ringTokenOf(widget) : Token::Focus;
    const auto box = sharp(option->rect);
    painter->save();
    if (focused && ring != Token::Focus)
        paintBox(*painter, box.adjusted(4, 4, -4, -4), m_look.colour(Token::Surface),
                 m_look.colour(Token::Surface));
    else
        paintBox(*painter, box, m_look.colour(Token::Surface),
                 m_look.colour(focused ? ring : Token::Control));
    if (focused)
        paintFocusRing(*painter, box.adjusted(4, 4, -4, -4), 2, m_look.colour(ring));
    painter->restore();
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double size = grown(4);
    const QPointF tip{option->rect.right() - FieldMargin - size, option->rect.center().y() + size / 2 + 0.5};
    QPainterPath arrow{tip + QPointF{-size, -size}};
    arrow.lineTo(tip);
    arrow.lineTo(tip + QPointF{size, -size});
    painter->setPen(QPen{m_look.colour(Token::Ink2), 0.4 * size, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
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

/// The words of a list box begin where those of a field do.
QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(FieldMargin, 2, -arrowRoom(), -2);
    return QProxyStyle::subControlRect(control, option, part, widget);
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
    if (type == CT_ComboBox)
        wanted.setWidth(qMax(wanted.width(), size.width() + FieldMargin + arrowRoom() + 2));
    if (type == CT_SpinBox)
        wanted.rwidth() += 2 * FieldMargin;
    if (type == CT_SpinBox) // its contents are a field with its own margins already
        wanted.setHeight(qMax(ControlHeight, size.height()));
    if (type == CT_LineEdit || type == CT_ComboBox)
        wanted.setHeight(qMax(ControlHeight, size.height() + 2 * RingRoom));
    if (type == CT_HeaderSection) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const QFontMetrics metrics{Look::font(TextRole::Small)}; // as it is painted
        const int words = header ? metrics.horizontalAdvance(header->text) : 0;
        wanted = {words + 2 * FieldMargin, qMax(ControlHeight, metrics.height() + 2 * RingRoom)};
    }
    return wanted;
}

} // namespace latarnia
