// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/CallColumns.h"

#include "ui/kit/Fields.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace latarnia {

namespace {

/// How wide the columns are, in logical pixels.
struct Columns
{
    int from{}; ///< from this width of the page
    int nav{};
    int side{};
    int gap{};
};

constexpr Columns Breathing{1680, 224, 608, 24};
constexpr Columns Usual{0, 184, 424, 16};
constexpr int RingRoom = 4; ///< parts keep it free on both sides of a column
constexpr int NarrowLines = 60; ///< a page narrower than this many heights of a line has one column

} // namespace

namespace {

/// The whole field with its label where it fits: Qt is content with the line of the cursor.
void bringIntoSight(QScrollArea *area, const QWidget *control)
{
    const auto *labelled = qobject_cast<const Labelled *>(control->parentWidget());
    const auto *field = labelled ? labelled : control;
    const auto place = QRect{field->mapTo(area->widget(), QPoint{}), field->size()};
    const int around = qMin(place.height(), area->viewport()->height() - 2 * Gap) / 2;
    area->ensureVisible(place.left(), place.top() + around, 0, around + Gap);
}

} // namespace

QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    // Qt follows the keyboard only inside the area, not into it; under a pressed mouse nothing may move.
    const auto follow = [area] {
        auto *now = QApplication::focusWidget();
        if (now && area->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
            bringIntoSight(area, now);
    };
    QObject::connect(qApp, &QApplication::focusChanged, area, follow);
    // What has the keyboard stays in sight when something else takes or gives back room.
    QObject::connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, area, follow);
    return area;
}

CallColumns::CallColumns(NavList *parts, KnownFacts *facts, QWidget *middle, QWidget *side, QWidget *parent)
    : QWidget{parent}
    , m_parts{parts}
    , m_facts{scrolled(facts)}
    , m_middle{middle}
    , m_side{side}
    , m_row{new QHBoxLayout{this}}
{
    m_facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, RingRoom, 0);
    left->setSpacing(16);
    left->addWidget(m_parts);
    left->addWidget(m_facts, 1);
    left->addStretch();
    m_row->setContentsMargins(16, 10, 16 - RingRoom, 8);
    m_side->setContentsMargins(RingRoom, 0, RingRoom, 0);
    m_row->addLayout(left);
    m_row->addWidget(m_middle, 1);
    m_row->addWidget(m_side);
    arrange();
}

void CallColumns::arrange()
{
    const int line = QFontMetrics{Look::font(TextRole::Body)}.height();
    const auto &columns = width() >= Breathing.from ? Breathing : Usual;
    m_narrow = width() < NarrowLines * line;
    m_parts->setCompact(m_narrow);
    m_parts->setFixedWidth(m_narrow ? m_parts->sizeHint().width() : columns.nav);
    m_facts->setVisible(!m_narrow);
    m_facts->setFixedWidth(columns.nav);
    m_row->setSpacing(columns.gap - 2 * RingRoom);
    const int side = columns.side + 2 * RingRoom;
    m_side->setMinimumWidth(m_narrow ? 0 : side);
    m_side->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : side);
    placeSide();
}

void CallColumns::placeSide()
{
    m_side->setVisible(!m_narrow || m_sideAsked);
    m_middle->setVisible(!m_narrow || !m_sideAsked);
}

void CallColumns::askForSide(bool asked)
{
    m_sideAsked = asked;
    placeSide();
}

void CallColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool before = m_narrow;
    arrange();
    if (before != m_narrow)
        Q_EMIT narrowed(m_narrow);
}

} // namespace latarnia
