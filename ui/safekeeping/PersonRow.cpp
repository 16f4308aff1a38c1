// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/PersonRow.h"

#include "ui/words/MomentWords.h"
#include "ui/words/SafekeepingWords.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MostBeside = 3; ///< buttons; more of them stand under the name

} // namespace

PersonRow::PersonRow(const Keyholder &person, const VaultState &state, QWidget *parent)
    : QWidget{parent}
    , m_person{person}
{
    const bool active = person.opensVault;
    setObjectName(u"person-"_s + person.name);
    auto *name = new Label{TextRole::BodyName, active ? Token::Ink : Token::Ink3, Wrap::Yes};
    name->setText(person.isInside ? tr("%1 (you)").arg(person.name) : person.name);
    auto *facts = new Label{TextRole::Small, active ? Token::Ink2 : Token::Ink3, Wrap::Yes};
    const auto since = person.since.isValid() ? tr("since %1").arg(dayYearAndTime(person.since)) : QString{};
    const auto until = person.retired.isValid() ? tr("retired %1").arg(dayYearAndTime(person.retired))
        : active                                ? QString{}
                                                : tr("has no key");
    QStringList parts{organisationOf(state), rolesInWords(person.roles), since, until};
    parts.removeAll(QString{});
    facts->setText(parts.join(u" · "_s));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(facts);
    if (active)
        addButtons(state);
    const bool areMany = m_buttons.size() > MostBeside;
    auto *row = new QBoxLayout{areMany ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this};
    row->setContentsMargins(0, 2, 0, areMany ? Gap : 2);
    row->addLayout(words, 1);
    if (areMany)
        row->addWidget(rowOf(m_buttons));
    for (auto *button : std::as_const(m_buttons)) {
        if (!areMany)
            row->addWidget(button, 0, Qt::AlignVCenter);
    }
}

/// Said where there is more than one.
QString PersonRow::organisationOf(const VaultState &state) const
{
    for (const auto &organisation : state.organisations) {
        if (organisation.code == m_person.organisation && state.organisations.size() > 1)
            return nameOf(organisation);
    }
    return {};
}

void PersonRow::offer(bool offered)
{
    for (auto *button : std::as_const(m_buttons))
        button->setEnabled(offered);
}

QWidget *PersonRow::follow(QWidget *before)
{
    for (auto *button : std::as_const(m_buttons)) {
        setTabOrder(before, button);
        before = button;
    }
    return before;
}

void PersonRow::addButtons(const VaultState &state)
{
    const auto add
        = [&](const QString &name, Weightiness weight, const QString &words, void (PersonRow::*asked)()) {
              auto *button = new Button{weight};
              button->setObjectName(name + u'-' + m_person.name);
              setWords(*button, words);
              button->setAccessibleName(words + u": "_s + m_person.name);
              m_buttons.append(button);
              connect(button, &Button::clicked, this, asked);
          };
    const bool isOperator = m_person.roles == QStringList{codeOf(StaffRole::Operator)};
    const auto may = [&](VaultDeed deed) { return state.allowed.contains(deed); };
    if (may(VaultDeed::GiveLeadsKey) && state.leadsWithoutKey.contains(m_person.name))
        add(u"leadsKey"_s, Weightiness::Plain, tr("Leads' key"), &PersonRow::leadsKeyAsked);
    if (may(VaultDeed::ChangeRoles))
        add(u"roles"_s, Weightiness::Plain, tr("Roles"), &PersonRow::rolesAsked);
    if (may(VaultDeed::Move) && state.organisations.size() > 1)
        add(u"organisation"_s, Weightiness::Plain, tr("Organisation"), &PersonRow::organisationAsked);
    if (m_person.isInside || may(VaultDeed::OtherPassphrase) || (isOperator && state.mayAddOperators))
        add(u"newPassphrase"_s, Weightiness::Plain,
            m_person.isInside ? tr("My passphrase") : tr("New passphrase"), &PersonRow::passphraseAsked);
    if (may(VaultDeed::Retire))
        add(u"retire"_s, Weightiness::Quiet, tr("Retire"), &PersonRow::retireAsked);
}

} // namespace latarnia
