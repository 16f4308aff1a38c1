// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FoldArea.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace latarnia {

FoldArea::FoldArea(QWidget *rows, QWidget *parent)
    : QScrollArea{parent}
{
    setWidget(rows);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->setAutoFillBackground(false); // the ground below stays in sight
    viewport()->setAutoFillBackground(false);
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(qApp, &QApplication::focusChanged, this, &FoldArea::turnToFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &FoldArea::turnToFocus);
}

void FoldArea::setInTurn(bool inTurn, QWidget *first)
{
    m_inTurn = inTurn;
    m_first = first;
    keepHeight();
}

/// All rows get the height of the highest, so that turning to another moves nothing below.
int FoldArea::highestRow(int width) const
{
    const auto *rows = widget()->layout();
    int highest = 0;
    for (int i = 0; i < rows->count(); ++i) {
        const auto *row = rows->itemAt(i);
        if (!row->isEmpty())
            highest = qMax(highest,
                           row->hasHeightForWidth() ? row->heightForWidth(width) : row->sizeHint().height());
    }
    return highest;
}

void FoldArea::turnToFocus()
{
    if (!m_inTurn)
        return;
    const auto *now = QApplication::focusWidget();
    const auto *row = isAncestorOf(now) ? now : m_first;
    while (row && row->parentWidget() != widget())
        row = row->parentWidget();
    if (row)
        verticalScrollBar()->setValue(row->y());
}

/// A scroll area is content with less than its rows; these are not cut.
void FoldArea::keepHeight()
{
    const int height = heightForWidth(width());
    int shown = 0;
    for (int i = 0; i < widget()->layout()->count(); ++i)
        shown += widget()->layout()->itemAt(i)->isEmpty() ? 0 : 1;
    setMinimumHeight(height);
    widget()->setMinimumHeight(m_inTurn ? height * shown : 0);
    updateGeometry();
}

void FoldArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    keepHeight();
}

QSize FoldArea::sizeHint() const
{
    const auto rows = widget()->layout()->minimumSize();
    return {rows.width(), m_inTurn ? highestRow(qMax(width(), rows.width())) : rows.height()};
}

int FoldArea::heightForWidth(int width) const
{
    return m_inTurn ? highestRow(width) : widget()->heightForWidth(width);
}

bool FoldArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        keepHeight();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace latarnia
