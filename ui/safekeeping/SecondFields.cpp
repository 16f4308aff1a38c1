// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/SecondFields.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int LongestName = 80;

} // namespace

SecondFields::SecondFields(QWidget *parent)
    : QWidget{parent}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_name{new QLineEdit}
    , m_labelledName{new Labelled{m_name, u"secondName"_s}}
    , m_passphrase{new SecretField{u"secondPassphrase"_s}}
{
    setObjectName(u"secondPerson"_s);
    m_name->setMaxLength(LongestName);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (auto *part : std::initializer_list<QWidget *>{m_sentence, m_labelledName, m_passphrase})
        column->addWidget(part);
    connect(m_name, &QLineEdit::textChanged, this, &SecondFields::changed);
    connect(m_passphrase, &SecretField::changed, this, &SecondFields::changed);
    translate();
}

SecondPerson SecondFields::person() const
{
    return {.name = m_name->text().simplified(), .passphrase = m_passphrase->text()};
}

bool SecondFields::isFilled() const
{
    return !m_name->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty();
}

void SecondFields::forget()
{
    m_name->clear();
    m_passphrase->forget();
}

void SecondFields::translate()
{
    m_sentence->setText(
        tr("This takes two people: a shift lead or another administrator agrees with their own "
           "passphrase."));
    m_labelledName->setLabel(tr("Name of the second person"));
    m_passphrase->setLabel(tr("Passphrase of the second person"));
}

void SecondFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
