// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/OrganisationCard.h"

#include "ui/words/SafekeepingWords.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

OrganisationCard::OrganisationCard(VaultKeeping &keeping, QWidget *parent)
    : VaultCard{u"organisationCard"_s, parent}
    , m_keeping{keeping}
    , m_state{new Label{TextRole::Body, Token::Ink, Wrap::Yes}}
    , m_name{new Button{Weightiness::Plain}}
    , m_form{new QWidget}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_first{new QLineEdit}
    , m_second{new QLineEdit}
    , m_labelledFirst{new Labelled{m_first, u"firstOrganisation"_s}}
    , m_labelledSecond{new Labelled{m_second, u"secondOrganisation"_s}}
    , m_set{new Button{Weightiness::Primary}}
    , m_giveUp{new Button{Weightiness::Plain}}
{
    build();
    connect(m_name, &Button::clicked, this, &OrganisationCard::open);
    connect(m_set, &Button::clicked, this, &OrganisationCard::go);
    connect(m_giveUp, &Button::clicked, this, [this] {
        say(Tone::Info, {});
        close();
    });
    connect(&m_keeping, &VaultKeeping::looked, this, &OrganisationCard::show);
    connect(&m_keeping, &VaultKeeping::done, this, [this](VaultDeed deed) {
        if (deed != VaultDeed::NameOrganisations)
            return;
        say(Tone::Good, doneSentenceFor(deed));
        close();
    });
    connect(&m_keeping, &VaultKeeping::failed, this, [this](VaultDeed deed, const Problem &problem) {
        if (deed == VaultDeed::NameOrganisations)
            say(Tone::Warn, sentenceFor(deed, problem));
    });
    OrganisationCard::translate();
    hide();
}

void OrganisationCard::build()
{
    for (auto *field : {m_first, m_second})
        field->setMaxLength(MaxOrganisationName);
    m_state->setObjectName(u"organisationState"_s);
    m_name->setObjectName(u"nameOrganisations"_s);
    m_set->setObjectName(u"organisationsGo"_s);
    m_set->setKeys(QKeySequence{Qt::Key_Return});
    m_giveUp->setObjectName(u"organisationsGiveUp"_s);
    head().addWidget(m_name);
    auto *rows = new QVBoxLayout{m_form};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Gap);
    for (auto *part : std::initializer_list<QWidget *>{m_sentence, m_labelledFirst, m_labelledSecond,
                                                       rowOf({m_set, m_giveUp})})
        rows->addWidget(part);
    column().addWidget(m_state);
    column().addWidget(m_form);
    m_form->hide();
}

void OrganisationCard::show(const VaultState &state)
{
    setVisible(state.allowed.contains(VaultDeed::NameOrganisations));
    m_shown = state.organisations;
    translate();
}

void OrganisationCard::open()
{
    say(Tone::Info, {});
    m_first->setText(m_shown.isEmpty() ? QString{} : m_shown.first().name);
    m_second->setText(m_shown.size() > 1 ? m_shown.at(1).name : QString{});
    m_form->show();
    m_first->setFocus(Qt::TabFocusReason);
    m_name->setEnabled(false);
}

void OrganisationCard::close()
{
    m_name->setEnabled(true);
    if (m_form->isAncestorOf(QApplication::focusWidget()))
        m_name->setFocus(Qt::OtherFocusReason); // before the form goes
    m_form->hide();
}

void OrganisationCard::go()
{
    say(Tone::Info, {});
    m_keeping.set(OrganisationNames{.first = m_first->text(), .second = m_second->text()});
}

void OrganisationCard::translate()
{
    setHeading(tr("Organisations"));
    QStringList names;
    for (const auto &organisation : std::as_const(m_shown))
        names.append(nameOf(organisation));
    m_state->setText(names.size() > 1 ? names.join(u" · "_s) : tr("One alone answers the line."));
    m_sentence->setText(
        tr("Where two share the line, a shift lead sees of the other's calls what was ticked and no words; a "
           "consultant sees their number and time."));
    m_labelledFirst->setLabel(tr("Name of the first"));
    m_labelledSecond->setLabel(tr("Name of the second; empty: there is only one"));
    m_first->setPlaceholderText(nameOf(Organisation{}));
    setWords(*m_name, tr("Name them"));
    setWords(*m_set, tr("Set the names"));
    setWords(*m_giveUp, tr("Give up"));
}

void OrganisationCard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        go();
    else
        VaultCard::keyPressEvent(event);
}

} // namespace latarnia
