// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/NavList.h"

#include "ui/kit/Icon.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/SpokenRole.h"
#include "ui/kit/Style.h"

#include <QKeyEvent>
#include <QPainter>

namespace latarnia {

namespace {

constexpr int LeastIcon = 12;
constexpr int AroundIcon = 4; ///< or one icon runs into the next

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

/// With large text and an open strip the rows move together, and their icons get smaller.
int NavList::shownHeight() const
{
    return qMin(rowHeight(), height() / qMax(1, int(m_entries.size())));
}

/// Where not even small icons have room, the one of the part that is open has it alone.
bool NavList::showsAll() const
{
    return shownHeight() >= LeastIcon + AroundIcon;
}

QSize NavList::minimumSizeHint() const
{
    const auto usual = sizeHint();
    return m_compact ? QSize{usual.width(), (LeastIcon + AroundIcon) * int(m_entries.size())} : usual;
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
    if (!showsAll())
        paintEntry(painter, {0, 0, width(), qMin(height(), rowHeight())}, m_chosen);
    for (int i = 0; showsAll() && i < m_entries.size(); ++i)
        paintEntry(painter, {0, i * shownHeight(), width(), shownHeight()}, i);
}

void NavList::paintEntry(QPainter &painter, const QRect &row, int index) const
{
    const auto entry = m_entries.value(index);
    const bool chosen = index == m_chosen;
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(this, Token::Tint));
        painter.drawRoundedRect(QRectF{row}.adjusted(2, 2, -2, -2), ControlRadius, ControlRadius);
        painter.fillRect(0, row.top() + 6, 3, row.height() - 12, colourOf(this, Token::Accent));
    }
    const int size = qMin(iconSize(), row.height() - AroundIcon);
    const auto icon = entry.done ? QStringLiteral("circle-check") : entry.icon;
    painter.drawPixmap(QPoint{10 + (iconSize() - size) / 2, row.center().y() - size / 2 + 1},
                       iconPixmap(icon, size,
                                  colourOf(this, entry.done || chosen ? Token::Accent : Token::Ink2),
                                  devicePixelRatioF()));
    painter.setFont(Look::font(chosen ? TextRole::BodyName : TextRole::Body));
    painter.setPen(colourOf(this, chosen ? Token::Ink : Token::Ink2));
    if (!m_compact) { // a digit there would read as a key, and the digits answer the question
        painter.drawText(row.adjusted(iconSize() + 18, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         entry.text);
        paintKeys(painter, row, entry);
    }
    if (chosen && hasFocus())
        paintFocusRing(painter, QRectF{row}.adjusted(4.5, 4.5, -4.5, -4.5), 4, colourOf(this, Token::Focus));
}

/// Where the words leave room for them.
void NavList::paintKeys(QPainter &painter, const QRect &row, const NavEntry &entry) const
{
    const auto caps = KeyCap::partsOf(entry.keys);
    const auto size = KeyCap::sizeOf(caps);
    const int left = row.right() - 8 - size.width();
    const int words = QFontMetrics{Look::font(TextRole::BodyName)}.horizontalAdvance(entry.text);
    if (!entry.keys.isEmpty() && iconSize() + 18 + words + Gap <= left)
        KeyCap::paint(painter, {left, row.center().y() - size.height() / 2}, caps,
                      colourOf(this, Token::Ink2), colourOf(this, Token::Control));
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
