// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/PersonPage.h"

#include "core/base/Text.h"
#include "ui/words/CodeLists.h"
#include "ui/words/EntryWords.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int LongestName = 80;

} // namespace

PersonPage::PersonPage(QWidget *parent)
    : StartPage{parent}
    , m_on{codeOf(StaffRole::Operator), codeOf(StaffRole::Administrator)}
    , m_name{new QLineEdit}
    , m_labelledName{new Labelled{m_name, u"personName"_s}}
    , m_rolesLabel{new Label{TextRole::Caption, Token::Ink2}}
    , m_roles{new ChipGroup{allCodes<StaffRole>(), u"roles"_s}}
    , m_hint{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
{
    m_name->setMaxLength(LongestName);
    m_labelledName->setMaximumWidth(grown(360));
    m_roles->setOn(m_on);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addWidget(m_labelledName);
    column->addSpacing(Gap);
    for (auto *part : std::initializer_list<QWidget *>{m_rolesLabel, m_hint, m_roles})
        column->addWidget(part);
    column->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &PersonPage::changed);
    connect(m_roles, &ChipGroup::turned, this, [this](const QString &code, bool on) {
        m_on.removeAll(code);
        if (on)
            m_on.append(code);
        Q_EMIT changed();
    });
    PersonPage::translate();
}

QString PersonPage::heading() const
{
    return tr("First person");
}

QString PersonPage::sentence() const
{
    return tr("Whoever sets this up. You can add the others later, each with a passphrase of their own.");
}

QString PersonPage::name() const
{
    return cleanText(m_name->text()).simplified();
}

QString PersonPage::missing() const
{
    if (name().isEmpty())
        return tr("A name is missing.");
    return m_on.isEmpty() ? tr("Choose at least one role.") : QString{};
}

void PersonPage::translate()
{
    m_labelledName->setLabel(tr("Name"));
    m_rolesLabel->setText(tr("What you do here"));
    m_roles->setTexts(namesOfAll<StaffRole>());
    m_roles->setAccessibleName(m_rolesLabel->text());
    m_hint->setText(tr("Space turns a role on and off. Somebody must be administrator, to add people and to "
                       "look after backups."));
}

} // namespace latarnia
