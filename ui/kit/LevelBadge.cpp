// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/LevelBadge.h"

#include "ui/kit/SpokenRole.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace latarnia {

namespace {

struct Measures
{
    int height{};
    int shape{};
    int padding{};
    TextRole role{};
};

Measures measuresOf(BadgeSize size)
{
    switch (size) {
    case BadgeSize::Small:
        return {20, grown(10), grown(6), TextRole::SmallStrong};
    case BadgeSize::Middle:
        return {24, grown(12), grown(8), TextRole::SmallStrong};
    case BadgeSize::Large:
        return {36, grown(18), 12, TextRole::Heading};
    }
    return {};
}

QPainterPath octagon()
{
    QPainterPath path;
    for (int i = 0; i < 8; ++i) {
        const double angle = M_PI / 8 + i * M_PI / 4;
        const QPointF corner{8 + 8 * std::cos(angle), 8 + 8 * std::sin(angle)};
        if (i == 0)
            path.moveTo(corner);
        else
            path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> corners)
{
    QPainterPath path;
    path.addPolygon(QPolygonF{QList<QPointF>{corners}});
    path.closeSubpath();
    return path;
}

/// The shapes stand in a box of 16 units.
QPainterPath shapeOf(int rank)
{
    QPainterPath path;
    switch (rank) {
    case 0:
        return octagon();
    case 1:
        return polygon({{8, 1}, {16, 15}, {0, 15}});
    case 2:
        return polygon({{8, 0}, {16, 8}, {8, 16}, {0, 8}});
    case 3:
        path.addRoundedRect(1, 1, 14, 14, 2, 2);
        return path;
    default:
        path.addEllipse(2, 2, 12, 12);
        return path;
    }
}

Token tokenFor(int rank, Token first, int step)
{
    return Token(int(first) + (rank - 1) * step);
}

struct BadgeColours
{
    QColor fill{};
    QColor shape{};
    QColor ink{};
    QColor edge{};
};

BadgeColours coloursOf(const Badge &badge, const Look &look)
{
    const auto fill = look.colour(Token::T0Fill);
    if (badge.rank == 0 && badge.live)
        return {fill, look.colour(Token::T0), look.colour(Token::T0), fill};
    if (badge.rank == 0)
        return {look.colour(Token::Surface), fill, look.colour(Token::Ink), fill};
    const auto ground = look.colour(tokenFor(badge.rank, Token::T1Fill, 3));
    const bool edged = badge.rank == 5 || look.scheme() == Scheme::Contrast;
    return {ground, look.colour(tokenFor(badge.rank, Token::T1Shape, 3)),
            look.colour(tokenFor(badge.rank, Token::T1, 3)), edged ? look.colour(Token::Control) : ground};
}

void paintShape(QPainter &painter, const QRectF &box, int rank, const QColor &colour)
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    if (rank >= 4) {
        QPen pen{colour, 2.6};
        if (rank == 5)
            pen.setDashPattern({1.1, 1.0});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    }
    painter.drawPath(shapeOf(rank));
    painter.restore();
}

} // namespace

LevelBadge::LevelBadge(BadgeSize size, QWidget *parent)
    : QWidget{parent}
    , m_size{size}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSpokenRole(this, QAccessible::StaticText);
}

void LevelBadge::setBadge(const Badge &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
    QAccessibleEvent event{this, QAccessible::NameChanged};
    QAccessible::updateAccessibility(&event);
}

QSize LevelBadge::sizeHint() const
{
    return sizeOf(m_badge, m_size);
}

QSize LevelBadge::sizeOf(const Badge &badge, BadgeSize size)
{
    const auto measures = measuresOf(size);
    const QFontMetrics metrics{Look::font(measures.role)};
    return {2 * measures.padding + measures.shape + 6 + metrics.horizontalAdvance(badge.text) + 2,
            qMax(measures.height, metrics.height() + 4)};
}

void LevelBadge::paint(QPainter &painter, const QRect &rect, const Badge &badge, BadgeSize size,
                       const Look &look)
{
    const auto measures = measuresOf(size);
    const auto colours = coloursOf(badge, look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5), ControlRadius, ControlRadius);
    const QRectF shape{rect.left() + double(measures.padding), rect.center().y() + 0.5 - measures.shape / 2.0,
                       double(measures.shape), double(measures.shape)};
    paintShape(painter, shape, badge.rank, colours.shape);
    painter.setPen(colours.ink);
    painter.setFont(Look::font(measures.role));
    painter.drawText(rect.adjusted(measures.padding + measures.shape + 6, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, badge.text);
    painter.restore();
}

void LevelBadge::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paint(painter, rect(), m_badge, m_size, lookOf(this));
}

} // namespace latarnia
