// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/InstitutionFields.h"
#include "ui/intake/PeoplesPlaceField.h"
#include "ui/kit/Fields.h"
#include "ui/kit/Segmented.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// Who calls, how they are addressed, where things are, and what they wish for.
class SituationPage : public QWidget
{
    Q_OBJECT

public:
    SituationPage(LiveCall &call, const Wording &wording, const Clock &clock, QWidget *parent = nullptr);

    void takeFocus();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void translate();
    void refresh();

    LiveCall &m_call;
    const Wording &m_wording;
    Label *m_title;
    Segmented *m_role;
    Labelled *m_roleBox;
    Segmented *m_address;
    Labelled *m_addressBox;
    Choice *m_language;
    Labelled *m_languageBox;
    Choice *m_voivodeship;
    Labelled *m_voivodeshipBox;
    PeoplesPlaceField *m_peoplesWhere;
    Labelled *m_peoplesWhereBox;
    QLineEdit *m_perpetrator;
    Labelled *m_perpetratorBox;
    ChipGroup *m_wishes;
    Labelled *m_wishesBox;
    InstitutionFields *m_institution;
};

} // namespace latarnia
