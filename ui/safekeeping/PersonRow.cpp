// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/PersonRow.h"

#include "ui/words/MomentWords.h"
#include "ui/words/SafekeepingWords.h"

using namespace Qt::StringLiterals;

namespace latarnia {

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
    QStringList parts{rolesInWords(person.roles), since, until};
    parts.removeAll(QString{});
    facts->setText(parts.join(u" · "_s));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(facts);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 2, 0, 2);
    row->addLayout(words, 1);
    if (active)
        addButtons(*row, state);
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

void PersonRow::addButtons(QHBoxLayout &row, const VaultState &state)
{
    const auto add
        = [&](const QString &name, Weightiness weight, const QString &words, void (PersonRow::*asked)()) {
              auto *button = new Button{weight};
              button->setObjectName(name + u'-' + m_person.name);
              setWords(*button, words);
              button->setAccessibleName(words + u": "_s + m_person.name);
              row.addWidget(button, 0, Qt::AlignVCenter);
              m_buttons.append(button);
              connect(button, &Button::clicked, this, asked);
          };
    const bool isOperator = m_person.roles == QStringList{codeOf(StaffRole::Operator)};
    const auto may = [&](VaultDeed deed) { return state.allowed.contains(deed); };
    if (may(VaultDeed::GiveLeadsKey) && state.leadsWithoutKey.contains(m_person.name))
        add(u"leadsKey"_s, Weightiness::Plain, tr("Leads' key"), &PersonRow::leadsKeyAsked);
    if (may(VaultDeed::ChangeRoles))
        add(u"roles"_s, Weightiness::Plain, tr("Roles"), &PersonRow::rolesAsked);
    if (m_person.isInside || may(VaultDeed::OtherPassphrase) || (isOperator && state.mayAddOperators))
        add(u"newPassphrase"_s, Weightiness::Plain,
            m_person.isInside ? tr("My passphrase") : tr("New passphrase"), &PersonRow::passphraseAsked);
    if (may(VaultDeed::Retire))
        add(u"retire"_s, Weightiness::Quiet, tr("Retire"), &PersonRow::retireAsked);
}

} // namespace latarnia
