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
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_first{new QLineEdit}
    , m_second{new QLineEdit}
    , m_labelledFirst{new Labelled{m_first, u"firstOrganisation"_s}}
    , m_labelledSecond{new Labelled{m_second, u"secondOrganisation"_s}}
    , m_set{new Button{Weightiness::Plain}}
{
    for (auto *field : {m_first, m_second})
        field->setMaxLength(MaxOrganisationName);
    m_set->setObjectName(u"nameOrganisations"_s);
    for (auto *part :
         std::initializer_list<QWidget *>{m_sentence, m_labelledFirst, m_labelledSecond, rowOf({m_set})})
        column().addWidget(part);
    connect(m_set, &Button::clicked, this, &OrganisationCard::go);
    connect(&m_keeping, &VaultKeeping::looked, this, &OrganisationCard::show);
    connect(&m_keeping, &VaultKeeping::done, this, [this](VaultDeed deed) {
        if (deed == VaultDeed::NameOrganisations)
            say(Tone::Good, doneSentenceFor(deed));
    });
    connect(&m_keeping, &VaultKeeping::failed, this, [this](VaultDeed deed, const Problem &problem) {
        if (deed == VaultDeed::NameOrganisations)
            say(Tone::Warn, sentenceFor(deed, problem));
    });
    OrganisationCard::translate();
    hide();
}

/// What is being typed stays.
void OrganisationCard::show(const VaultState &state)
{
    setVisible(state.allowed.contains(VaultDeed::NameOrganisations));
    if (m_shown == state.organisations)
        return;
    m_shown = state.organisations;
    showText(m_first, m_shown.first().name);
    showText(m_second, m_shown.size() > 1 ? m_shown.at(1).name : QString{});
}

void OrganisationCard::go()
{
    say(Tone::Info, {});
    m_keeping.set(OrganisationNames{.first = m_first->text(), .second = m_second->text()});
}

void OrganisationCard::translate()
{
    setHeading(tr("Organisations"));
    m_sentence->setText(tr("Where two share the line, each sees of the other's calls what a colleague needs, "
                           "and no names."));
    m_labelledFirst->setLabel(tr("Name of the first"));
    m_labelledSecond->setLabel(tr("Name of the second; empty: there is only one"));
    m_first->setPlaceholderText(nameOf(Organisation{}));
    setWords(*m_set, tr("Set the names"));
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
