// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/LeaveQuestion.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

LeaveQuestion::LeaveQuestion(QWidget *parent)
    : QWidget{parent}
    , m_sentence{new StatusLine{StatusLine::Ground::Tinted}}
    , m_stay{new Button{Weightiness::Primary}}
    , m_leave{new Button{Weightiness::Plain}}
{
    setObjectName(u"leaveQuestion"_s);
    m_sentence->setObjectName(u"leaveSentence"_s);
    m_stay->setObjectName(u"leaveStay"_s);
    m_leave->setObjectName(u"leaveGo"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_stay);
    row->addWidget(m_leave);
    connect(m_stay, &Button::clicked, this, &LeaveQuestion::stay);
    connect(m_leave, &Button::clicked, this, &LeaveQuestion::left);
    hide();
}

void LeaveQuestion::ask(const QString &sentence, const QString &stay, const QString &leave)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_sentence->say(Tone::Warn, u"triangle-alert"_s, sentence);
    m_stay->setText(stay);
    m_leave->setText(leave);
    for (auto *button : {m_stay, m_leave}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
    show();
    m_stay->setFocus(Qt::PopupFocusReason);
    Q_EMIT turned(true);
}

void LeaveQuestion::stay()
{
    Q_EMIT turned(false);
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
}

void LeaveQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stay();
    else
        QWidget::keyPressEvent(event);
}

} // namespace latarnia
