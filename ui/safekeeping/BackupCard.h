// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/VaultKeeping.h"
#include "ui/safekeeping/BackupRows.h"
#include "ui/safekeeping/DrillForm.h"
#include "ui/safekeeping/PlaceForm.h"

namespace latarnia {

/// The backups: which there are, one more now, a second place, and a drill that shows that one opens.
class BackupCard : public VaultCard
{
    Q_OBJECT

public:
    BackupCard(VaultKeeping &keeping, BackupKeeper &keeper, QWidget *parent = nullptr);

protected:
    void translate() override;

private:
    void build();
    void connectKeeper();
    void connectKeeping();
    void connectForms();
    void show(const BackupList &list);
    void answer(VaultDeed deed, const Result<> &result);
    void rest(QWidget *next);
    void refresh();
    void sayPlace();
    void sayDrill();
    QString me() const;

    VaultKeeping &m_keeping;
    BackupKeeper &m_keeper;
    VaultState m_state;
    bool m_isSecondThere{true};
    bool m_isDrilling{false};
    Button *m_make;
    StatusLine *m_second;
    StatusLine *m_drillLine;
    Button *m_drill;
    Button *m_place;
    BackupRows *m_rows;
    DrillForm *m_drillForm;
    PlaceForm *m_placeForm;
};

} // namespace latarnia
