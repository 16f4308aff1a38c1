// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/PeopleCard.h"

#include "ui/safekeeping/PersonRow.h"
#include "ui/words/SafekeepingWords.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

bool isAboutPeople(VaultDeed deed)
{
    return deed == VaultDeed::Look || deed == VaultDeed::Add || deed == VaultDeed::Retire
        || deed == VaultDeed::OwnPassphrase || deed == VaultDeed::OtherPassphrase
        || deed == VaultDeed::ChangeRoles || deed == VaultDeed::Move || deed == VaultDeed::GiveLeadsKey;
}

} // namespace

PeopleCard::PeopleCard(VaultKeeping &keeping, QWidget *parent)
    : VaultCard{u"peopleCard"_s, parent}
    , m_keeping{keeping}
    , m_add{new Button{Weightiness::Plain}}
    , m_rows{new QWidget}
    , m_due{new StatusLine{StatusLine::Ground::Tinted}}
    , m_question{new LeaveQuestion}
    , m_form{new KeyForm}
{
    m_add->setObjectName(u"addPerson"_s);
    m_due->setObjectName(u"keysDue"_s);
    m_due->hide();
    head().addWidget(m_add);
    auto *rows = new QVBoxLayout{m_rows};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    for (auto *part : std::initializer_list<QWidget *>{m_rows, m_question, m_form, m_due})
        column().addWidget(part);
    connect(m_add, &Button::clicked, this, [this] { openForm(KeyForm::For::NewPerson); });
    connectKeeping();
    PeopleCard::translate();
}

void PeopleCard::connectKeeping()
{
    connect(&m_keeping, &VaultKeeping::looked, this, &PeopleCard::show);
    connect(&m_keeping, &VaultKeeping::done, this, [this](VaultDeed deed) { answer(deed, {}); });
    connect(&m_keeping, &VaultKeeping::failed, this,
            [this](VaultDeed deed, const Problem &problem) { answer(deed, problem); });
    connect(m_form, &KeyForm::addAsked, &m_keeping, &VaultKeeping::add);
    connect(m_form, &KeyForm::ownAsked, &m_keeping, &VaultKeeping::changeOwn);
    connect(m_form, &KeyForm::rolesAsked, &m_keeping, &VaultKeeping::changeRoles);
    connect(m_form, &KeyForm::moveAsked, &m_keeping, &VaultKeeping::move);
    connect(m_form, &KeyForm::leadsKeyAsked, &m_keeping, &VaultKeeping::giveLeadsKey);
    connect(m_form, &KeyForm::otherAsked, &m_keeping, &VaultKeeping::replace);
    connect(m_form, &KeyForm::givenUp, this, [this] {
        say(Tone::Info, {});
        closeForm();
    });
    connect(m_question, &LeaveQuestion::left, this, [this] {
        m_question->stay();
        m_add->setFocus(Qt::OtherFocusReason); // the row goes
        m_keeping.retire(m_retiring);
    });
}

void PeopleCard::show(const VaultState &state)
{
    if (m_people == state.people && m_areKeysDue == state.areKeysDue && m_state.allowed == state.allowed
        && m_state.leadsWithoutKey == state.leadsWithoutKey && m_state.organisations == state.organisations)
        return;
    m_state = state;
    m_people = state.people;
    // Who opens the vault first, then who did.
    std::stable_partition(m_people.begin(), m_people.end(),
                          [](const Keyholder &person) { return person.opensVault; });
    m_areKeysDue = state.areKeysDue;
    translate();
}

void PeopleCard::showPeople()
{
    const bool hadKeyboard = m_rows->isAncestorOf(QApplication::focusWidget());
    if (hadKeyboard)
        m_add->setFocus(Qt::OtherFocusReason);
    qDeleteAll(m_rows->findChildren<PersonRow *>(Qt::FindDirectChildrenOnly));
    QWidget *last = m_add;
    for (const auto &person : std::as_const(m_people)) {
        auto *row = new PersonRow{person, m_state};
        m_rows->layout()->addWidget(row);
        row->show(); // Tab goes there at once
        last = row->follow(last);
        connect(row, &PersonRow::passphraseAsked, this, [this, person] {
            openForm(person.isInside ? KeyForm::For::Myself : KeyForm::For::Another, person.name);
        });
        connect(row, &PersonRow::rolesAsked, this,
                [this, person] { openForm(KeyForm::For::Roles, person.name, person.roles); });
        connect(row, &PersonRow::organisationAsked, this, [this, person] {
            m_form->offerOrganisations(m_state.organisations, person.organisation);
            openForm(KeyForm::For::Organisation, person.name);
        });
        connect(row, &PersonRow::leadsKeyAsked, this,
                [this, person] { openForm(KeyForm::For::LeadsKey, person.name); });
        connect(row, &PersonRow::retireAsked, this, [this, name = person.name] { askToRetire(name); });
    }
    offer();
}

void PeopleCard::openForm(KeyForm::For whom, const QString &name, const QStringList &roles)
{
    say(Tone::Info, {});
    if (m_question->isVisible())
        m_question->stay();
    m_form->offerRoles(m_state.allowed.contains(VaultDeed::Add));
    m_form->open(whom, name, roles);
    offer();
}

/// What is typed in a form is not lost to a second one.
void PeopleCard::offer()
{
    m_add->setEnabled(m_form->isHidden());
    m_add->setVisible(m_state.mayAddOperators);
    const auto rows = m_rows->findChildren<PersonRow *>(Qt::FindDirectChildrenOnly);
    for (auto *row : rows)
        row->offer(m_form->isHidden());
}

void PeopleCard::closeForm()
{
    m_add->setEnabled(true);
    m_add->setFocus(Qt::OtherFocusReason); // before the form goes with it
    m_form->close();
    offer();
}

void PeopleCard::askToRetire(const QString &name)
{
    say(Tone::Info, {});
    m_retiring = name;
    const bool isMe = std::any_of(m_people.begin(), m_people.end(), [&](const Keyholder &person) {
        return person.isInside && person.name == name;
    });
    m_question->ask(
        isMe ? tr("Retire yourself? Your passphrase opens nothing any more once the vault is "
                  "locked. Everything is sealed anew at the next unlocking.")
             : tr("Retire %1? Their passphrase opens nothing any more. Everything is sealed anew at "
                  "the next unlocking; backups from before still open with it until they are "
                  "rotated out.")
                   .arg(name),
        tr("Keep"), tr("Retire"));
}

void PeopleCard::answer(VaultDeed deed, const Result<> &result)
{
    if (!isAboutPeople(deed))
        return;
    m_form->setBusy(false);
    if (!result) {
        say(Tone::Warn, sentenceFor(deed, result.problem()));
        if (m_form->isVisible())
            m_form->turnBack();
        return;
    }
    say(Tone::Good, doneSentenceFor(deed));
    if (deed != VaultDeed::Retire)
        closeForm();
}

void PeopleCard::translate()
{
    setHeading(tr("People with a key"));
    setWords(*m_add, tr("Add a person"));
    m_due->say(Tone::Info, u"info"_s,
               tr("At the next unlocking everything is sealed under new keys. That takes a moment, once."));
    m_due->setVisible(m_areKeysDue);
    showPeople();
}

} // namespace latarnia
