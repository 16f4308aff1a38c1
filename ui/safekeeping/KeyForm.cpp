// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/KeyForm.h"

#include "core/base/Text.h"
#include "core/rights/StaffRole.h"
#include "ui/words/CodeLists.h"
#include "ui/words/EntryWords.h"
#include "ui/words/SafekeepingWords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int LongestName = 80;

} // namespace

KeyForm::KeyForm(QWidget *parent)
    : QWidget{parent}
    , m_title{new Label{TextRole::BodyName, Token::Ink, Wrap::Yes}}
    , m_name{new QLineEdit}
    , m_labelledName{new Labelled{m_name, u"keyName"_s}}
    , m_rolesLabel{new Label{TextRole::Caption, Token::Ink2}}
    , m_roles{new ChipGroup{allCodes<StaffRole>(), u"keyRoles"_s}}
    , m_organisation{new Choice{u"keyOrganisation"_s}}
    , m_labelledOrganisation{new Labelled{m_organisation, u"keyOrganisation"_s}}
    , m_before{new SecretField{u"passphraseBefore"_s}}
    , m_passphrase{new NewPassphrase}
    , m_second{new SecondFields}
    , m_go{new Button{Weightiness::Primary}}
    , m_giveUp{new Button{Weightiness::Plain}}
    , m_why{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
{
    setObjectName(u"keyForm"_s);
    m_name->setMaxLength(LongestName);
    m_go->setObjectName(u"keyGo"_s);
    m_go->setKeys(QKeySequence{Qt::Key_Return});
    m_giveUp->setObjectName(u"keyGiveUp"_s);
    build();
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_passphrase->setKnown({name()});
        refresh();
    });
    connect(m_roles, &ChipGroup::turned, this, [this](const QString &code, bool on) {
        m_on.removeAll(code);
        if (on)
            m_on.append(code);
        refresh();
    });
    connect(m_before, &SecretField::changed, this, &KeyForm::refresh);
    connect(m_passphrase, &NewPassphrase::changed, this, &KeyForm::refresh);
    connect(m_second, &SecondFields::changed, this, &KeyForm::refresh);
    connect(m_go, &Button::clicked, this, &KeyForm::go);
    connect(m_giveUp, &Button::clicked, this, &KeyForm::givenUp);
    hide();
    translate();
}

void KeyForm::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part :
         std::initializer_list<QWidget *>{m_title, m_labelledName, m_rolesLabel, m_roles,
                                          m_labelledOrganisation, m_before, m_passphrase, m_second, m_why})
        column->addWidget(part);
    column->addWidget(rowOf({m_go, m_giveUp}));
}

void KeyForm::open(For whom, const QString &name, const QStringList &roles)
{
    close();
    m_whom = whom;
    m_known = name;
    const bool isNew = whom == For::NewPerson;
    m_on = isNew ? QStringList{codeOf(StaffRole::Operator)} : roles;
    m_roles->setOn(m_on);
    m_labelledName->setVisible(isNew);
    for (auto *part : std::initializer_list<QWidget *>{m_rolesLabel, m_roles})
        part->setVisible((isNew && m_offersRoles) || whom == For::Roles);
    m_labelledOrganisation->setVisible(whom == For::Organisation);
    m_before->setVisible(whom == For::Myself);
    m_passphrase->setVisible(whom != For::Roles && whom != For::Organisation && whom != For::LeadsKey);
    m_second->setVisible(whom == For::LeadsKey);
    m_passphrase->setKnown({name});
    translate();
    show();
    turnBack();
}

void KeyForm::offerOrganisations(const QList<Organisation> &organisations, const QString &now)
{
    QList<QPair<QString, QString>> choices;
    for (const auto &organisation : organisations)
        choices.append({organisation.code, nameOf(organisation)});
    m_organisation->setChoices(choices);
    m_organisation->choose(now);
}

void KeyForm::close()
{
    m_name->clear();
    m_before->forget();
    m_passphrase->forget();
    m_second->forget();
    hide();
}

void KeyForm::turnBack()
{
    auto *first = m_whom == For::NewPerson ? static_cast<QWidget *>(m_name)
        : m_whom == For::Myself            ? &m_before->field()
        : m_whom == For::LeadsKey          ? m_second->firstControl()
        : m_whom == For::Organisation      ? m_organisation
                                           : m_passphrase->firstControl();
    if (m_whom == For::Roles)
        m_roles->takeFocus();
    else
        first->setFocus(Qt::TabFocusReason);
}

void KeyForm::setBusy(bool busy)
{
    m_isBusy = busy;
    for (auto *part : std::initializer_list<QWidget *>{m_labelledName, m_roles, m_labelledOrganisation,
                                                       m_before, m_passphrase, m_second, m_giveUp})
        part->setEnabled(!busy);
    translate();
}

QString KeyForm::name() const
{
    return m_whom == For::NewPerson ? cleanText(m_name->text()).simplified() : m_known;
}

QString KeyForm::missing() const
{
    if (name().isEmpty())
        return tr("A name is missing.");
    if ((m_whom == For::NewPerson || m_whom == For::Roles) && m_on.isEmpty())
        return tr("Choose at least one role.");
    if (m_whom == For::Myself && m_before->text().isEmpty())
        return tr("The passphrase you have now is missing.");
    if (m_whom == For::Roles || m_whom == For::Organisation)
        return {};
    if (m_whom == For::LeadsKey)
        return m_second->isFilled() ? QString{} : tr("The second person is missing.");
    return m_passphrase->missing();
}

void KeyForm::go()
{
    if (m_isBusy || !missing().isEmpty())
        return;
    setBusy(true);
    if (m_whom == For::NewPerson)
        Q_EMIT addAsked({.name = name(), .roles = m_on}, m_passphrase->text());
    else if (m_whom == For::Roles)
        Q_EMIT rolesAsked(m_known, m_on);
    else if (m_whom == For::Organisation)
        Q_EMIT moveAsked(m_known, m_organisation->currentData().toString());
    else if (m_whom == For::LeadsKey)
        Q_EMIT leadsKeyAsked(m_known, m_second->person());
    else if (m_whom == For::Myself)
        Q_EMIT ownAsked(m_known, m_before->text(), m_passphrase->text());
    else
        Q_EMIT otherAsked(m_known, m_passphrase->text());
}

/// What may be pressed now, and why not.
void KeyForm::refresh()
{
    const auto why = missing();
    m_go->setEnabled(!m_isBusy && why.isEmpty());
    m_why->setText(m_isBusy ? QString{} : why);
    m_why->setVisible(!m_why->text().isEmpty());
}

QString KeyForm::title() const
{
    switch (m_whom) {
    case For::NewPerson:
        return tr("One more person");
    case For::Myself:
        return tr("A new passphrase for yourself");
    case For::Another:
        return tr("A new passphrase for %1").arg(m_known);
    case For::Roles:
        //: %1 is a person.
        return tr("What %1 does here").arg(m_known);
    case For::Organisation:
        //: %1 is a person.
        return tr("Whose calls %1 takes").arg(m_known);
    case For::LeadsKey:
        //: %1 is a person.
        return tr("Let %1 open what is sealed for the leads").arg(m_known);
    }
    return {};
}

QString KeyForm::goWords() const
{
    switch (m_whom) {
    case For::NewPerson:
        return tr("Give them a key");
    case For::Roles:
        return tr("Set the roles");
    case For::Organisation:
        return tr("Set the organisation");
    case For::LeadsKey:
        return tr("Give them the leads' key");
    case For::Myself:
    case For::Another:
        return tr("Set the passphrase");
    }
    return {};
}

void KeyForm::translate()
{
    m_title->setText(title());
    m_labelledName->setLabel(tr("Name"));
    m_rolesLabel->setText(tr("What they do here"));
    m_roles->setTexts(namesOfAll<StaffRole>());
    m_roles->setAccessibleName(m_rolesLabel->text());
    m_labelledOrganisation->setLabel(tr("Organisation"));
    m_before->setLabel(tr("The passphrase you have now"));
    setWords(*m_go, m_isBusy ? tr("One moment…") : goWords());
    setWords(*m_giveUp, tr("Give up"));
    refresh();
}

void KeyForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        go();
    else
        QWidget::keyPressEvent(event);
}

void KeyForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
