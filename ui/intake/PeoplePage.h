// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Button.h"
#include "ui/kit/Fields.h"
#include "ui/kit/Segmented.h"
#include "ui/words/Wording.h"

#include <QSpinBox>

namespace latarnia {

/// The people the call is about, each with their own facts and needs; a group with the same facts is one
/// entry.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    PeoplePage(LiveCall &call, const Wording &wording, Clock clock, QWidget *parent = nullptr);

    void takeFocus();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectChips();
    void translate();
    void refresh();
    void refreshPersons();
    void addPerson();
    void removePerson();
    void splitOff();
    void pickSex(Sex sex);

    LiveCall &m_call;
    const Wording &m_wording;
    Clock m_clock;
    Label *m_title;
    Segmented *m_persons;
    Button *m_add;
    Button *m_remove;
    bool m_removeAsked{false}; ///< a person of whom something is recorded goes at the second press
    Segmented *m_age;
    Labelled *m_ageBox;
    Segmented *m_sex;
    Labelled *m_sexBox;
    Segmented *m_phase;
    Labelled *m_phaseBox;
    QSpinBox *m_people;
    Labelled *m_peopleBox;
    QSpinBox *m_part;
    Labelled *m_partBox;
    Button *m_split;
    Choice *m_citizenship;
    Labelled *m_citizenshipBox;
    Choice *m_stay;
    Labelled *m_stayBox;
    Segmented *m_guardian;
    Labelled *m_guardianBox;
    Chip *m_asylum;
    Chip *m_identified;
    ChipGroup *m_needs;
    Labelled *m_needsBox;
};

} // namespace latarnia
