// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataProtection.h"
#include "ui/admin/IncidentForm.h"
#include "ui/admin/PageArea.h"
#include "ui/safekeeping/VaultCard.h"

namespace latarnia {

/// Something happened: what could be reached, by whom, and until when the authority has to know.
class IncidentCard : public VaultCard
{
    Q_OBJECT

public:
    IncidentCard(DataProtection &protection, Clock clock, QWidget *parent = nullptr);

protected:
    void translate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override; ///< nothing that names somebody waits behind another page

private:
    void build();
    void connectAccounts();
    void ask(const IncidentQuestion &question);
    QList<PageSection> page() const;
    void save();
    void refresh();

    DataAccounts &m_accounts;
    Clock m_clock;
    IncidentQuestion m_question;
    QString m_whose;
    std::optional<IncidentView> m_view;
    Label *m_sentence;
    IncidentForm *m_form;
    QWidget *m_result; ///< one form: what is read and the button that saves it are seen together
    StatusLine *m_limit;
    PageArea *m_area;
    Button *m_save;
};

} // namespace latarnia
