// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/VaultNotice.h"

#include "ui/words/EntryWords.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

VaultNotice::VaultNotice(QWidget *parent)
    : QWidget{parent}
    , m_sentence{new StatusLine{StatusLine::Ground::Tinted}}
    , m_restore{new Button{Weightiness::Primary}}
    , m_goOn{new Button{Weightiness::Plain}}
{
    m_sentence->setObjectName(u"entryNotice"_s);
    m_restore->setObjectName(u"restoreFirst"_s);
    m_goOn->setObjectName(u"goOn"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_restore);
    row->addStretch();
    row->addWidget(m_goOn);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addLayout(row);
    connect(m_restore, &Button::clicked, this, &VaultNotice::restoreAsked);
    connect(m_goOn, &Button::clicked, this, &VaultNotice::goOnAsked);
}

void VaultNotice::sayMissing(FolderState state)
{
    m_state = state;
    show(Cause::Missing, false);
}

void VaultNotice::sayDamaged(const Problem &problem, bool mayTryAgain)
{
    m_problem = problem;
    show(Cause::Damaged, mayTryAgain);
}

void VaultNotice::sayOpened(Cause cause)
{
    show(cause, true);
}

void VaultNotice::show(Cause cause, bool hasWayOn)
{
    m_cause = cause;
    m_goOn->setVisible(hasWayOn);
    for (auto *button : {m_restore, m_goOn}) {
        button->setWeightiness(button == first() ? Weightiness::Primary : Weightiness::Plain);
        button->setKeys(button == first() ? QKeySequence{Qt::Key_Return} : QKeySequence{});
    }
    translate();
}

void VaultNotice::takeFocus()
{
    first()->setFocus(Qt::TabFocusReason);
}

QString VaultNotice::sentence() const
{
    switch (m_cause) {
    case Cause::Missing:
        return sentenceFor(m_state);
    case Cause::Damaged:
        return signInSentenceFor(m_problem);
    case Cause::PreviousKeyring:
        return tr("The newest file of the keys is damaged; the one before it was used. If somebody changed a "
                  "passphrase or came here lately, that may be undone. Tell who looks after this computer.");
    case Cause::OlderState:
        return tr("The vault opens, but it is in an older state than when it was last closed. A backup may "
                  "be newer. Tell the lead.");
    }
    return {};
}

void VaultNotice::translate()
{
    m_sentence->say(isOpen() ? Tone::Warn : Tone::Alert, isOpen() ? u"triangle-alert"_s : u"circle-alert"_s,
                    sentence());
    m_restore->setText(tr("Restore from a backup"));
    m_goOn->setText(isOpen() ? tr("To the desk") : tr("Back to signing in"));
    for (auto *button : {m_restore, m_goOn}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
}

void VaultNotice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cause == Cause::Damaged && m_goOn->isVisible())
        Q_EMIT goOnAsked();
    else
        QWidget::keyPressEvent(event);
}

void VaultNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
