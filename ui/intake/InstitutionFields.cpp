// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/InstitutionFields.h"

#include "ui/words/MomentWords.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

InstitutionFields::InstitutionFields(LiveCall &call, Clock clock, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_clock{std::move(clock)}
    , m_reference{new QLineEdit}
    , m_referenceBox{new Labelled{m_reference, u"institutionReference"_s}}
    , m_switchboard{new QLineEdit}
    , m_switchboardBox{new Labelled{m_switchboard, u"switchboard"_s}}
    , m_verified{new Chip}
    , m_notConfirmed{new Chip}
    , m_when{new Label{TextRole::Caption, Token::Ink2}}
{
    m_verified->setObjectName(u"callerVerified"_s);
    m_notConfirmed->setObjectName(u"callerNotConfirmed"_s);
    m_when->setObjectName(u"rungBackAt"_s);
    for (auto *field : {m_reference, m_switchboard})
        field->setMaxLength(MaxShortText);
    build();
    connectParts();
    translate();
}

void InstitutionFields::build()
{
    auto *outcome = new QHBoxLayout;
    outcome->setContentsMargins(4, 0, 4, 0);
    outcome->setSpacing(Gap);
    outcome->addWidget(m_verified);
    outcome->addWidget(m_notConfirmed);
    outcome->addWidget(m_when);
    outcome->addStretch();
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(Gap);
    grid->addWidget(m_referenceBox, 0, 0);
    grid->addWidget(m_switchboardBox, 0, 1);
    grid->addLayout(outcome, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void InstitutionFields::connectParts()
{
    connect(m_reference, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_call.changeWords([&](CallDraft &draft) { draft.institution.reference = text; });
    });
    connect(m_switchboard, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_call.changeWords([&](CallDraft &draft) { draft.institution.switchboard = text; });
    });
    connect(m_verified, &Chip::clicked, this,
            [this](bool on) { rungBack(on ? RungBack::ItIsThey : RungBack::NotYet); });
    connect(m_notConfirmed, &Chip::clicked, this,
            [this](bool on) { rungBack(on ? RungBack::NotConfirmed : RungBack::NotYet); });
    connect(&m_call, &LiveCall::changed, this, &InstitutionFields::refresh);
}

void InstitutionFields::rungBack(RungBack outcome)
{
    m_call.change([&](CallDraft &draft) {
        draft.callerVerified = outcome == RungBack::ItIsThey;
        draft.institution.rungBackAt = outcome == RungBack::NotYet ? QDateTime{} : m_clock();
    });
}

void InstitutionFields::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &draft = m_call.draft();
    const auto &institution = draft.institution;
    setVisible(draft.role == CallerRole::Institution);
    showText(m_reference, institution.reference);
    showText(m_switchboard, institution.switchboard);
    m_verified->setChecked(draft.callerVerified);
    m_notConfirmed->setChecked(institution.rungBackAt.isValid() && !draft.callerVerified);
    //: %1 is a time such as 03:14.
    m_when->setText(institution.rungBackAt.isValid() ? tr("at %1").arg(hourAndMinute(institution.rungBackAt))
                                                     : QString{});
}

void InstitutionFields::translate()
{
    m_referenceBox->setLabel(tr("Number of their case, no names"));
    m_switchboardBox->setLabel(tr("Published switchboard number"));
    m_verified->setText(tr("Rung back: confirmed"));
    m_notConfirmed->setText(tr("Rung back: not confirmed"));
    for (auto *chip : {m_verified, m_notConfirmed})
        chip->setAccessibleName(chip->text());
}

void InstitutionFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace latarnia
