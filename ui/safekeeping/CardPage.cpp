// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/CardPage.h"

#include "ui/kit/SpokenRole.h"
#include "ui/safekeeping/VaultCard.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Margin = 16;
constexpr int NarrowLines = 60; ///< a page narrower than this many heights of a line has one column

/// The form a control belongs to: what is typed and the button that sends it are seen together.
const QWidget *formOf(const QWidget *control)
{
    for (const auto *part = control; part->parentWidget(); part = part->parentWidget()) {
        if (qobject_cast<const VaultCard *>(part->parentWidget()))
            return part;
    }
    return control; // in a card of another kind
}

QList<QWidget *> stopsIn(const QWidget *part)
{
    auto stops = part->findChildren<QWidget *>();
    stops.removeIf([](const QWidget *one) { return (one->focusPolicy() & Qt::TabFocus) == 0; });
    return stops;
}

/// Tab goes down one column and then the other, whenever a card came.
void putBehind(QWidget *before, const QWidget *card)
{
    const auto stops = stopsIn(card);
    for (auto *stop : stops) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace

CardPage::CardPage(const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_title{new Label{TextRole::Page}}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_area{new QScrollArea}
    , m_columns{new QBoxLayout{QBoxLayout::LeftToRight}}
    , m_left{new QWidget}
    , m_right{new QWidget}
{
    setObjectName(objectName);
    setSpokenRole(this, QAccessible::Grouping);
    build();
}

void CardPage::build()
{
    auto *cards = new QWidget;
    auto *all = new QVBoxLayout{cards};
    all->setContentsMargins(Margin, 12, Margin, Margin);
    all->addWidget(m_title);
    all->addWidget(m_sentence);
    all->addLayout(m_columns);
    all->addStretch();
    m_columns->setContentsMargins(0, 4, 0, 0);
    m_columns->setSpacing(Margin);
    for (auto *side : {m_left, m_right}) {
        auto *rows = new QVBoxLayout{side};
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(Margin);
        rows->addStretch(1); // a card is as high as what stands in it, however high the other column is
        side->setMinimumWidth(1); // both get the same room, whatever stands in them
        m_columns->addWidget(side, 1);
    }
    m_area->setWidget(cards);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    cards->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        m_top = nullptr;
        follow();
    });
    // A form that unfolds gets its place after the keyboard is in it.
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CardPage::follow);
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_area, 1);
}

void CardPage::addCard(Side side, QWidget *card)
{
    auto *rows = qobject_cast<QBoxLayout *>((side == Side::Left ? m_left : m_right)->layout());
    const auto before = side == Side::Left ? stopsIn(m_left) : QList<QWidget *>{};
    rows->insertWidget(rows->count() - 1, card);
    if (!before.isEmpty())
        putBehind(before.last(), card);
    if (auto *unfolding = qobject_cast<VaultCard *>(card))
        connect(unfolding, &VaultCard::unfolded, this, [this, card] { showTopOf(card); });
}

void CardPage::takeFocus()
{
    if (auto *last = focusWidget(); last && last != this && last->isVisible() && last->isEnabled()) {
        last->setFocus(Qt::OtherFocusReason);
        return;
    }
    setFocus(Qt::OtherFocusReason); // Tab goes on from here
    focusNextChild();
}

/// Once everything has its new place.
void CardPage::showTopOf(const QWidget *card)
{
    m_top = card;
    QTimer::singleShot(0, this, &CardPage::follow);
}

/// The keyboard takes its form along; under a pressed mouse nothing moves.
void CardPage::follow()
{
    const auto *now = QApplication::focusWidget();
    if (!now || !m_area->isAncestorOf(now) || QApplication::mouseButtons() != Qt::NoButton)
        return;
    if (m_top) {
        m_area->verticalScrollBar()->setValue(m_top->mapTo(m_area->widget(), QPoint{}).y());
        return;
    }
    const auto *form = formOf(now);
    const int foot = form->mapTo(m_area->widget(), QPoint{0, form->height()}).y();
    m_area->ensureVisible(0, foot, 0, Margin);
    m_area->ensureWidgetVisible(const_cast<QWidget *>(now), 0, Margin);
}

void CardPage::scroll(int pages)
{
    auto *bar = m_area->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep() * 3 / 4);
}

/// Beside each other where both have room.
void CardPage::fit()
{
    const bool narrow = width() < NarrowLines * QFontMetrics{Look::font(TextRole::Body)}.height();
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int side = 0; side < m_columns->count(); ++side)
        m_columns->setStretch(side, narrow ? 0 : 1);
}

void CardPage::setHeading(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
}

void CardPage::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<Button *>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        scroll(event->key() == Qt::Key_PageDown ? 1 : -1);
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void CardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    else if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace latarnia
