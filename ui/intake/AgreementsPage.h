// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/CallBackCard.h"
#include "ui/intake/ConsentCard.h"
#include "ui/intake/DutyCard.h"
#include "ui/intake/ReferralCard.h"
#include "ui/intake/ReturnNumberCard.h"

namespace latarnia {

/// What is agreed with the caller: what may be passed on, ringing back, and a possible duty to report.
class AgreementsPage : public QWidget
{
    Q_OBJECT

public:
    AgreementsPage(LiveCall &call, const Wording &wording, const Clock &clock, ReturnNumbers &numbers,
                   QWidget *parent = nullptr);

    void takeFocus() { m_consent->takeFocus(); }
    void askConsent(const QString &service) { m_consent->askFor(service); }
    ReturnNumberCard &returnNumber() { return *m_returnNumber; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();

    Label *m_title;
    ConsentCard *m_consent;
    ReturnNumberCard *m_returnNumber;
};

} // namespace latarnia
