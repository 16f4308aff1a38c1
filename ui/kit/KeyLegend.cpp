// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/KeyLegend.h"

#include "ui/kit/KeyCap.h"
#include "ui/kit/SpokenRole.h"

#include <QPainter>

namespace latarnia {

namespace {

constexpr int Between = 18;
constexpr int Endless = 100'000;

int capWidthOf(const KeyHint &hint)
{
    return KeyCap::sizeOf(KeyCap::partsOf(hint.keys, QWIDGETSIZE_MAX)).width();
}

} // namespace

KeyLegend::KeyLegend(Flow flow, TextRole role, QWidget *parent)
    : QWidget{parent}
    , m_flow{flow}
    , m_role{role}
{
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSpokenRole(this, QAccessible::StaticText);
}

void KeyLegend::setHints(const QList<KeyHint> &hints)
{
    if (hints == m_hints)
        return;
    m_hints = hints;
    QStringList lines;
    for (const auto &hint : hints)
        lines.append(textOf(hint.keys) + QStringLiteral(": ") + hint.word);
    setAccessibleName(lines.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

/// In a column the words stand below each other, whatever the caps measure.
int KeyLegend::capColumn() const
{
    int widest = 0;
    for (const auto &hint : m_hints)
        widest = qMax(widest, capWidthOf(hint));
    return widest;
}

QList<QRect> KeyLegend::places(int width) const
{
    const QFontMetrics metrics{Look::font(m_role)};
    const int height = qMax(metrics.height(), KeyCap::sizeOf({QStringLiteral("F")}).height()) + Gap / 2;
    QList<QRect> places;
    QPoint at;
    for (const auto &hint : m_hints) {
        const int caps = m_flow == Flow::Column ? capColumn() : capWidthOf(hint);
        const int wide = caps + Gap + metrics.horizontalAdvance(hint.word) + 1;
        const bool isFull = at.x() > 0 && (m_flow == Flow::Column || at.x() + wide > width);
        if (isFull)
            at = {0, at.y() + height};
        places.append({at, QSize{wide, height}});
        at.rx() += wide + Between;
    }
    return places;
}

QSize KeyLegend::sizeHint() const
{
    QSize size;
    const auto all = places(Endless);
    for (const auto &place : all)
        size = size.expandedTo({place.right() + 1, place.bottom() + 1});
    return size;
}

QSize KeyLegend::minimumSizeHint() const
{
    return m_flow == Flow::Column ? sizeHint() : QSize{120, sizeHint().height()};
}

int KeyLegend::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

void KeyLegend::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const auto all = places(width());
    for (int i = 0; i < m_hints.size(); ++i) {
        const auto &hint = m_hints.at(i);
        const auto &place = all.at(i);
        const auto caps = KeyCap::partsOf(hint.keys, QWIDGETSIZE_MAX);
        const auto size = KeyCap::sizeOf(caps);
        KeyCap::paint(painter, {place.left(), place.top() + (place.height() - size.height()) / 2}, caps,
                      colourOf(this, Token::Ink), colourOf(this, Token::Control));
        painter.setFont(Look::font(m_role));
        painter.setPen(colourOf(this, m_flow == Flow::Column ? Token::Ink : Token::Ink2));
        const int before = m_flow == Flow::Column ? capColumn() : size.width();
        painter.drawText(place.adjusted(before + Gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, hint.word);
    }
}

} // namespace latarnia
