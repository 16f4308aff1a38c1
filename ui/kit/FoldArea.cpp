// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FoldArea.h"

#include "ui/kit/Look.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

namespace latarnia {

FoldArea::FoldArea(QWidget *rows, QWidget *parent)
    : QScrollArea{parent}
{
    setWidget(rows);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->setAutoFillBackground(false); // the ground below stays in sight
    viewport()->setAutoFillBackground(false);
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now, 0, Gap / 2);
    });
}

void FoldArea::setMostHeight(int pixels)
{
    m_most = pixels;
    keepHeight();
}

/// A scroll area is content with less than its rows; these are not cut.
void FoldArea::keepHeight()
{
    setMinimumHeight(heightForWidth(width()));
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
    return {rows.width(), qMin(rows.height(), m_most)};
}

int FoldArea::heightForWidth(int width) const
{
    return qMin(m_most, widget()->heightForWidth(width));
}

bool FoldArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        keepHeight();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace latarnia
