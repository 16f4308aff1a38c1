// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ServiceCard.h"

#include "ui/kit/Icon.h"
#include "ui/kit/SpokenRole.h"
#include "ui/kit/Style.h"
#include "ui/kit/TextBlock.h"

#include <QFocusEvent>
#include <QPainter>

namespace latarnia {

namespace {

constexpr int Padding = 10;
constexpr int TagGap = 6;
/// The card may be as high as its words ask for; its size hint is only a first guess.
constexpr QSize FirstGuess{360, 60};

int checkSize()
{
    return grown(13);
}

int tagHeight()
{
    return qMax(22, QFontMetrics{Look::font(TextRole::Caption)}.height() + 4);
}

int discSize()
{
    return qMax(24, QFontMetrics{Look::font(TextRole::SmallStrong)}.height() + 6);
}

int discRoom()
{
    return discSize() + 10;
}

Token groundOf(Tone tone)
{
    return tone == Tone::Good ? Token::GoodTint : tone == Tone::Warn ? Token::WarnTint : Token::Sunken;
}

Token inkOf(Tone tone)
{
    return tone == Tone::Good ? Token::Good : tone == Tone::Warn ? Token::Warn : Token::Ink2;
}

int tagWidth(const ServiceTag &tag)
{
    return QFontMetrics{Look::font(TextRole::Caption)}.horizontalAdvance(tag.text) + 14;
}

} // namespace

ServiceCard::ServiceCard(QWidget *parent)
    : QWidget{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::ListItem);
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ServiceCard::show(const ServiceView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    setObjectName(QStringLiteral("service-") + view.id);
    setAccessibleName(view.spoken);
    updateGeometry();
    update();
}

int ServiceCard::tagsHeight(int width) const
{
    int lines = m_view.tags.isEmpty() ? 0 : 1;
    int at = 0;
    for (const auto &tag : m_view.tags) {
        if (at > 0 && at + tagWidth(tag) > width) {
            ++lines;
            at = 0;
        }
        at += tagWidth(tag) + TagGap;
    }
    return lines * (tagHeight() + 4);
}

int ServiceCard::heightForWidth(int width) const
{
    const int room = width - discRoom() - 2 * Padding;
    int height = 2 * Padding + heightOfText(m_view.name, TextRole::BodyName, room);
    if (!m_view.number.isEmpty())
        height += QFontMetrics{Look::font(TextRole::Number)}.height() + 2;
    height += tagsHeight(room);
    for (const auto &reason : m_view.reasons)
        height += heightOfText(reason, TextRole::Small, room - checkSize() - 6) + 1;
    return height;
}

QSize ServiceCard::sizeHint() const
{
    return FirstGuess;
}

int ServiceCard::paintTags(QPainter &painter, QPoint at, int width) const
{
    const QPoint start = at;
    for (const auto &tag : m_view.tags) {
        const int wide = tagWidth(tag);
        if (at.x() > start.x() && at.x() + wide > start.x() + width)
            at = {start.x(), at.y() + tagHeight() + 4};
        const QRect box{at.x(), at.y() + 2, wide, tagHeight()};
        painter.setPen(groundEdgeOf(this));
        painter.setBrush(colourOf(this, groundOf(tag.tone)));
        painter.drawRoundedRect(QRectF{box}.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(Look::font(TextRole::Caption));
        painter.setPen(colourOf(this, inkOf(tag.tone)));
        painter.drawText(box, Qt::AlignCenter, tag.text);
        at.rx() += wide + TagGap;
    }
    return tagsHeight(width);
}

void ServiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colourOf(this, hasFocus() ? Token::Tint : Token::Surface));
    painter.fillRect(0, height() - 1, width(), 1, colourOf(this, Token::Line));
    if (hasFocus())
        painter.fillRect(0, 0, 3, height(), colourOf(this, Token::Accent));
    const bool first = m_view.rank == 1;
    const QRectF disc{double(Padding), double(Padding) - 2, double(discSize()), double(discSize())};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(this, first ? Token::Accent : Token::Sunken));
    painter.drawEllipse(disc);
    painter.setFont(Look::font(TextRole::SmallStrong));
    painter.setPen(colourOf(this, first ? Token::OnAccent : Token::Ink2));
    painter.drawText(disc, Qt::AlignCenter, QString::number(m_view.rank));
    const int room = width() - discRoom() - 2 * Padding;
    QPoint at{Padding + discRoom(), Padding};
    at.ry() += paintText(painter, at, room, m_view.name, TextRole::BodyName, colourOf(this, Token::Ink));
    if (!m_view.number.isEmpty())
        at.ry()
            += paintText(painter, at, room, m_view.number, TextRole::Number, colourOf(this, Token::Ink)) + 2;
    at.ry() += paintTags(painter, at, room);
    const int line = QFontMetrics{Look::font(TextRole::Small)}.height();
    for (const auto &reason : m_view.reasons) {
        painter.drawPixmap(at + QPoint{0, (line - checkSize()) / 2 + 1},
                           iconPixmap(QStringLiteral("check"), checkSize(), colourOf(this, Token::Ink3),
                                      devicePixelRatioF()));
        at.ry() += paintText(painter, at + QPoint{checkSize() + 6, 0}, room - checkSize() - 6, reason,
                             TextRole::Small, colourOf(this, Token::Ink2))
            + 1;
    }
    if (hasFocus())
        paintFocusRing(painter, QRectF{rect()}.adjusted(6.5, 4.5, -4.5, -5.5), 4,
                       colourOf(this, Token::Focus));
}

void ServiceCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
    update();
}

void ServiceCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace latarnia
