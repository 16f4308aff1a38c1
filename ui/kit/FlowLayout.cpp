// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FlowLayout.h"

namespace latarnia {

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout{parent}
    , m_gap{gap}
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, Placing::Measure);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, Placing::Move);
}

QSize FlowLayout::sizeHint() const
{
    QSize size{0, 0};
    for (const auto *item : m_items) {
        const auto hint = item->sizeHint();
        size = {size.width() + hint.width() + m_gap, qMax(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::place(const QRect &whole, Placing placing) const
{
    const auto margins = contentsMargins();
    const auto rect = whole.marginsRemoved(margins);
    QPoint at = rect.topLeft();
    int lineHeight = 0;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint();
        if (at.x() > rect.left() && at.x() + size.width() > rect.right() + 1) {
            at = {rect.left(), at.y() + lineHeight + m_gap};
            lineHeight = 0;
        }
        if (placing == Placing::Move)
            item->setGeometry({at, size});
        at.rx() += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return at.y() + lineHeight - rect.top() + margins.top() + margins.bottom();
}

} // namespace latarnia
