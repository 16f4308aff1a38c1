// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/NavList.h"

#include "ui/kit/Icon.h"
#include "ui/kit/SpokenRole.h"
#include "ui/kit/Style.h"

#include <QKeyEvent>
#include <QPainter>

namespace latarnia {

namespace {

int iconSize()
{
    return grown(18);
}

} // namespace

NavList::NavList(QWidget *parent)
    : QWidget{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::List);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NavList::setEntries(const QList<NavEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    setAccessibleDescription(m_entries.value(m_chosen).text);
    updateGeometry();
    update();
}

void NavList::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

void NavList::choose(int index)
{
    m_chosen = index;
    setAccessibleDescription(m_entries.value(index).text);
    update();
}

int NavList::rowHeight() const
{
    return qMax(34, QFontMetrics{Look::font(TextRole::Body)}.height() + 14);
}

/// With large text and an open strip the rows move together, as far as their icons let them.
int NavList::shownHeight() const
{
    return qMin(rowHeight(), height() / qMax(1, int(m_entries.size())));
}

QSize NavList::minimumSizeHint() const
{
    const auto usual = sizeHint();
    return m_compact ? QSize{usual.width(), (iconSize() + 2) * int(m_entries.size())} : usual;
}

QSize NavList::sizeHint() const
{
    const QFontMetrics metrics{Look::font(TextRole::BodyName)};
    if (m_compact)
        return {iconSize() + 24, rowHeight() * int(m_entries.size())};
    int width = 120;
    for (const auto &entry : m_entries)
        width = qMax(width, metrics.horizontalAdvance(entry.text) + iconSize() + 30);
    return {width, rowHeight() * int(m_entries.size())};
}

void NavList::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_entries.size(); ++i) {
        const QRect row{0, i * shownHeight(), width(), shownHeight()};
        const bool chosen = i == m_chosen;
        if (!chosen && row.height() < iconSize())
            continue; // icons over each other say nothing; where one is, always does
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colourOf(this, Token::Tint));
            painter.drawRoundedRect(QRectF{row}.adjusted(2, 2, -2, -2), ControlRadius, ControlRadius);
            painter.fillRect(0, row.top() + 6, 3, row.height() - 12, colourOf(this, Token::Accent));
        }
        const auto &entry = m_entries.at(i);
        const auto icon = entry.done ? QStringLiteral("circle-check") : entry.icon;
        painter.drawPixmap(QPoint{10, row.center().y() - iconSize() / 2 + 1},
                           iconPixmap(icon, iconSize(),
                                      colourOf(this, entry.done || chosen ? Token::Accent : Token::Ink2),
                                      devicePixelRatioF()));
        painter.setFont(Look::font(chosen ? TextRole::BodyName : TextRole::Body));
        painter.setPen(colourOf(this, chosen ? Token::Ink : Token::Ink2));
        if (!m_compact) // a digit there would read as a key, and the digits answer the question
            painter.drawText(row.adjusted(iconSize() + 18, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                             entry.text);
        if (chosen && hasFocus())
            paintFocusRing(painter, QRectF{row}.adjusted(4.5, 4.5, -4.5, -4.5), 4,
                           colourOf(this, Token::Focus));
    }
}

void NavList::pick(int index)
{
    if (index < 0 || index >= m_entries.size() || index == m_chosen)
        return;
    choose(index);
    Q_EMIT picked(index);
}

void NavList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        pick(m_chosen + 1);
    else if (event->key() == Qt::Key_Up)
        pick(m_chosen - 1);
    else
        QWidget::keyPressEvent(event);
}

void NavList::mousePressEvent(QMouseEvent *event)
{
    pick(int(event->position().y()) / qMax(1, shownHeight()));
}

} // namespace latarnia
