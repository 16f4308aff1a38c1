// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/NamesCard.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

NamesCard::NamesCard(LiveCall &call, QWidget *parent)
    : Card{parent}
    , m_call{call}
    , m_title{new Label{TextRole::BodyName}}
    , m_hint{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_choice{new Segmented}
    , m_role{new QLineEdit}
    , m_roleBox{new Labelled{m_role, u"suspectedRole"_s}}
{
    setObjectName(u"namesCard"_s);
    m_choice->setObjectName(u"namesOf"_s);
    m_role->setMaxLength(MaxShortText);
    addField(u"namesName"_s, &PersonIdentity::name);
    addField(u"namesNickname"_s, &PersonIdentity::nickname);
    addField(u"namesPhone"_s, &PersonIdentity::phone);
    addField(u"namesAddress"_s, &PersonIdentity::address);
    addField(u"namesEmployer"_s, &PersonIdentity::employer);
    build();
    connect(m_choice, &Segmented::picked, this, [this](int index) {
        m_whose = Whose(index);
        refresh();
    });
    connect(m_role, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_call.change([&](CallDraft &draft) { draft.perpetrator.role = text; });
    });
    connect(&m_call, &LiveCall::changed, this, &NamesCard::refresh);
    connect(&m_call, &LiveCall::begun, this, [this] {
        m_whose = Person;
        refresh();
    });
    translate();
}

void NamesCard::addField(const QString &name, QString PersonIdentity::*part)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(MaxShortText);
    connect(edit, &QLineEdit::textEdited, this, [this, part](const QString &text) {
        change([&](PersonIdentity &person) { person.*part = text; });
    });
    m_fields.append({.edit = edit, .box = new Labelled{edit, name}, .part = part});
}

void NamesCard::build()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(m_choice);
    head->addStretch();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    for (int i = 0; i < m_fields.size(); ++i)
        grid->addWidget(m_fields.at(i).box, i / 2, i % 2);
    grid->addWidget(m_roleBox, int(m_fields.size()) / 2, int(m_fields.size()) % 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addLayout(grid);
}

void NamesCard::change(const std::function<void(PersonIdentity &)> &edit)
{
    if (m_whose == Person)
        m_call.changePerson([&](CallPerson &person) { edit(person.identity); });
    else
        m_call.change([&](CallDraft &draft) {
            edit(m_whose == Caller ? draft.callerIdentity : draft.perpetrator.identity);
        });
}

const PersonIdentity &NamesCard::identity() const
{
    const auto &draft = m_call.draft();
    if (m_whose == Person)
        return draft.persons.at(m_call.now().personIndex()).identity;
    return m_whose == Caller ? draft.callerIdentity : draft.perpetrator.identity;
}

void NamesCard::translate()
{
    m_title->setText(tr("Names"));
    m_hint->setText(tr("None of this is needed for help. It is sealed when the call is closed."));
    m_choice->setAccessibleName(tr("Whose names"));
    m_choice->setChoices({tr("This person"), tr("The caller"), tr("Suspected person")});
    m_choice->choose(m_whose);
    const QStringList labels{tr("Name"), tr("Nickname"), tr("Telephone"), tr("Address"),
                             tr("Employer or firm")};
    for (int i = 0; i < m_fields.size(); ++i)
        m_fields.at(i).box->setLabel(labels.at(i));
    m_roleBox->setLabel(tr("Who they are to the person"));
}

void NamesCard::refresh()
{
    if (!m_call.isOpen())
        return;
    m_choice->choose(m_whose);
    for (const auto &field : std::as_const(m_fields))
        showText(field.edit, identity().*field.part);
    showText(m_role, m_call.draft().perpetrator.role);
    m_roleBox->setVisible(m_whose == Suspected);
}

void NamesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    Card::changeEvent(event);
}

} // namespace latarnia
