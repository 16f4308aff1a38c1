// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/VaultPage.h"

#include "ui/safekeeping/BackupCard.h"
#include "ui/safekeeping/KitCard.h"
#include "ui/safekeeping/PeopleCard.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Margin = 16;
constexpr int NarrowLines = 60; ///< a page narrower than this many heights of a line has one column

} // namespace

VaultPage::VaultPage(const VaultPageParts &parts, QWidget *parent)
    : QWidget{parent}
    , m_title{new Label{TextRole::Page}}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_area{new QScrollArea}
    , m_columns{new QBoxLayout{QBoxLayout::LeftToRight}}
    , m_left{new QVBoxLayout}
    , m_right{new QVBoxLayout}
{
    setObjectName(u"vaultPage"_s);
    build();
    if (parts.keeping) {
        addCard(Side::Left, new PeopleCard{*parts.keeping});
        addCard(Side::Right, new KitCard{*parts.keeping});
        if (parts.backups)
            addCard(Side::Right, new BackupCard{*parts.keeping, *parts.backups});
        parts.keeping->look();
    }
    translate();
}

void VaultPage::build()
{
    auto *cards = new QWidget;
    cards->setLayout(m_columns);
    m_columns->setContentsMargins(Margin, 4, Margin, Margin);
    m_columns->setSpacing(Margin);
    for (auto *side : {m_left, m_right}) {
        side->setSpacing(Margin);
        side->setAlignment(Qt::AlignTop);
        m_columns->addLayout(side, 1);
    }
    m_area->setWidget(cards);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    cards->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Margin, 12, Margin, 0);
    head->addWidget(m_title);
    head->addWidget(m_sentence);
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_area, 1);
}

void VaultPage::addCard(Side side, QWidget *card)
{
    (side == Side::Left ? m_left : m_right)->addWidget(card);
}

void VaultPage::takeFocus()
{
    if (auto *last = focusWidget(); last && last != this && last->isVisible() && last->isEnabled()) {
        last->setFocus(Qt::OtherFocusReason);
        return;
    }
    setFocus(Qt::OtherFocusReason); // Tab goes on from here
    focusNextChild();
}

/// Beside each other where both have room.
void VaultPage::fit()
{
    const bool narrow = width() < NarrowLines * QFontMetrics{Look::font(TextRole::Body)}.height();
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void VaultPage::translate()
{
    m_title->setText(tr("Vault"));
    m_sentence->setText(
        tr("Who has a key, the recovery kit, and backups. Calls go on as always: F2 takes one."));
    setAccessibleName(m_title->text());
}

void VaultPage::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<Button *>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void VaultPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void VaultPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    else if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace latarnia
