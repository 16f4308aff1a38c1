// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FactCard.h"

#include "ui/kit/SpokenRole.h"
#include "ui/kit/TextBlock.h"

namespace latarnia {

namespace {

constexpr int Side = 10;
constexpr int Between = 5;

} // namespace

FactCard::FactCard(QWidget *parent)
    : Card{parent}
{
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Maximum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSpokenRole(this, QAccessible::StaticText);
}

void FactCard::setHeading(const QString &heading)
{
    m_heading = heading;
    speak();
}

void FactCard::setFacts(const QList<QPair<QString, QString>> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    speak();
    updateGeometry();
    update();
}

void FactCard::speak()
{
    QStringList lines;
    for (const auto &[caption, value] : std::as_const(m_facts))
        lines.append(caption + QStringLiteral(": ") + value);
    setAccessibleName(m_heading);
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
}

int FactCard::heightForWidth(int width) const
{
    const int room = width - 2 * Side;
    int height = 2 * Side + heightOfText(m_heading, TextRole::SmallStrong, room);
    for (const auto &[caption, value] : m_facts)
        height += 2 * Between + heightOfText(caption, TextRole::Caption, room)
            + heightOfText(value, TextRole::Small, room);
    return height;
}

QSize FactCard::sizeHint() const
{
    const int width = qMax(160, this->width());
    return {width, heightForWidth(width)};
}

void FactCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter{this};
    const int room = width() - 2 * Side;
    QPoint at{Side, Side};
    at.ry() += paintText(painter, at, room, m_heading, TextRole::SmallStrong, colourOf(this, Token::Ink));
    for (const auto &[caption, value] : std::as_const(m_facts)) {
        at.ry() += Between;
        painter.fillRect(Side, at.y() - 1, room, 1, colourOf(this, Token::Line));
        at.ry() += paintText(painter, at, room, caption, TextRole::Caption, colourOf(this, Token::Ink2));
        at.ry() += Between + paintText(painter, at, room, value, TextRole::Small, colourOf(this, Token::Ink));
    }
}

} // namespace latarnia
