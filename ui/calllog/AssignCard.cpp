// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/AssignCard.h"

#include "ui/kit/FlowLayout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

AssignCard::AssignCard(QWidget *parent)
    : Card{parent}
    , m_heading{new Label{TextRole::SmallStrong}}
    , m_text{new Label{TextRole::Body, Token::Ink, Wrap::Yes}}
    , m_notice{new StatusLine{StatusLine::Ground::Tinted}}
    , m_give{new Button{Weightiness::Plain}}
    , m_whom{new QWidget}
    , m_reason{new ReasonPicker{u"assignReason"_s}}
{
    setObjectName(u"assignCard"_s);
    m_text->setObjectName(u"whoseCall"_s);
    m_notice->setObjectName(u"assignNotice"_s);
    m_give->setObjectName(u"assignCall"_s);
    m_whom->setObjectName(u"assignWhom"_s);
    auto *flow = new FlowLayout{8, m_whom};
    flow->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    for (auto *part : std::initializer_list<QWidget *>{m_heading, m_text, m_notice, m_whom, m_reason})
        column->addWidget(part);
    column->addWidget(m_give, 0, Qt::AlignLeft);
    m_notice->hide();
    m_whom->hide();
    connect(m_give, &Button::clicked, this, &AssignCard::askWhom);
    connect(m_reason, &ReasonPicker::picked, this, [this](LookReason reason) {
        const auto person = m_chosen.id;
        giveUp();
        Q_EMIT assignAsked({.call = m_line.id, .person = person, .reason = reason});
    });
    connect(m_reason, &ReasonPicker::givenUp, this, &AssignCard::giveUp);
    hide();
}

void AssignCard::show(const CallLine &line)
{
    const bool isSame = line.id == m_line.id;
    m_line = line;
    if (!isSame) {
        m_people.clear();
        m_notice->hide();
        m_whom->hide();
        m_reason->hide();
    }
    refresh();
}

void AssignCard::offer(const QList<Colleague> &people)
{
    m_people = people;
    qDeleteAll(m_whom->findChildren<Button *>(Qt::FindDirectChildrenOnly));
    for (const auto &person : people) {
        auto *button = new Button{Weightiness::Plain};
        button->setObjectName(u"assignTo-"_s + person.name);
        button->setText(person.name);
        button->setAccessibleName(person.name);
        m_whom->layout()->addWidget(button);
        connect(button, &Button::clicked, this, [this, person] { askWhy(person); });
    }
    refresh();
}

void AssignCard::askWhom()
{
    const auto buttons = m_whom->findChildren<Button *>(Qt::FindDirectChildrenOnly);
    if (buttons.isEmpty())
        return;
    m_notice->hide();
    m_whom->show();
    buttons.first()->setFocus(Qt::TabFocusReason);
    refresh();
}

void AssignCard::askWhy(const Colleague &person)
{
    m_chosen = person;
    //: %1 is a person.
    m_reason->ask(tr("Why does %1 get it? This is written down.").arg(person.name));
    m_whom->hide();
    refresh();
}

void AssignCard::giveUp()
{
    m_give->setVisible(!m_people.isEmpty());
    m_give->setFocus(Qt::OtherFocusReason); // before what has the keyboard goes
    m_whom->hide();
    m_reason->hide();
    m_chosen = {};
    refresh();
}

void AssignCard::sayAssigned(const AssignedCall &call)
{
    m_line.belongsTo = call.name;
    //: %1 is a person.
    auto sentence = tr("It is %1's call now.").arg(call.name);
    if (call.someStaysShut)
        sentence += u' ' + tr("Names and places stay sealed for them: you do not open them yourself.");
    m_notice->say(call.someStaysShut ? Tone::Warn : Tone::Good,
                  call.someStaysShut ? u"circle-alert"_s : u"circle-check"_s, sentence);
    m_notice->show();
    refresh();
}

void AssignCard::sayRefused(const QString &sentence)
{
    m_notice->say(Tone::Warn, u"circle-alert"_s, sentence);
    m_notice->show();
    refresh();
}

void AssignCard::refresh()
{
    m_heading->setText(m_whom->isHidden() ? tr("Whose call it is") : tr("Who gets the call?"));
    m_text->setText(m_line.belongsTo.isEmpty() ? tr("Nobody's who has signed in here.") : m_line.belongsTo);
    m_give->setText(tr("Give it to a colleague"));
    m_give->setAccessibleName(m_give->text());
    m_give->updateGeometry();
    m_give->setVisible(!m_people.isEmpty() && m_whom->isHidden() && m_reason->isHidden());
    setVisible(!m_line.belongsTo.isEmpty() || !m_people.isEmpty());
}

void AssignCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_whom->isVisible())
        giveUp();
    else
        Card::keyPressEvent(event);
}

void AssignCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_notice->hide(); // said in the other language
        if (m_reason->isVisible())
            askWhy(m_chosen);
        refresh();
    }
    Card::changeEvent(event);
}

} // namespace latarnia
