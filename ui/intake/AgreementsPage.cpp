// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/AgreementsPage.h"

#include <QEvent>
#include <QVBoxLayout>

namespace latarnia {

AgreementsPage::AgreementsPage(LiveCall &call, const Wording &wording, const Clock &clock,
                               ReturnNumbers &numbers, QWidget *parent)
    : QWidget{parent}
    , m_title{new Label{TextRole::Heading}}
    , m_consent{new ConsentCard{call, wording, clock}}
    , m_returnNumber{new ReturnNumberCard{call, numbers}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(4, 0, 8, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_consent);
    column->addWidget(new ReferralCard{call, wording});
    column->addWidget(new CallBackCard{call, clock});
    column->addWidget(m_returnNumber);
    column->addWidget(new DutyCard{call, clock});
    column->addStretch();
    translate();
}

void AgreementsPage::translate()
{
    m_title->setText(tr("Agreements"));
}

void AgreementsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
