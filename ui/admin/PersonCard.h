// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/CallForm.h"
#include "ui/admin/FoundRows.h"
#include "ui/admin/ReportView.h"
#include "ui/admin/SearchForm.h"
#include "ui/safekeeping/VaultCard.h"

namespace latarnia {

/// Somebody asks what is held about them: their calls are found, and they are told.
class PersonCard : public VaultCard
{
    Q_OBJECT

public:
    PersonCard(DataProtection &protection, const Wording &wording, QWidget *parent = nullptr);

protected:
    void translate() override;
    void hideEvent(QHideEvent *event) override; ///< nothing that names somebody waits behind another page

private:
    void connectParts();
    void show(const QList<CallOfPerson> &calls);
    void say(DataDeed deed, const Result<> &result);
    void rest();

    DataRequests &m_requests;
    QList<BlindText> m_asked;
    bool m_isAgain{false}; ///< the same calls, as they are after a deed
    Label *m_sentence;
    SearchForm *m_form;
    FoundRows *m_rows;
    ReportView *m_report;
    CallForm *m_call;
};

} // namespace latarnia
