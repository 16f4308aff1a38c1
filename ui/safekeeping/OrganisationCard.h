// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/VaultKeeping.h"
#include "ui/kit/Fields.h"
#include "ui/safekeeping/VaultCard.h"

namespace latarnia {

/// Who shares the line. Not there for whoever may not say so.
class OrganisationCard : public VaultCard
{
    Q_OBJECT

public:
    explicit OrganisationCard(VaultKeeping &keeping, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void translate() override;

private:
    void show(const VaultState &state);
    void build();
    void open();
    void close();
    void go();

    VaultKeeping &m_keeping;
    QList<Organisation> m_shown;
    Label *m_state;
    Button *m_name;
    QWidget *m_form;
    Label *m_sentence;
    QLineEdit *m_first;
    QLineEdit *m_second;
    Labelled *m_labelledFirst;
    Labelled *m_labelledSecond;
    Button *m_set;
    Button *m_giveUp;
};

} // namespace latarnia
