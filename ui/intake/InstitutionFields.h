// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/intake/LiveCall.h"
#include "ui/kit/Fields.h"

namespace latarnia {

/// An institution that asks: the number of its case instead of names, and when it was rung back through its
/// switchboard and what came of it (domain/services-pl.md §6). Only there while an institution calls.
class InstitutionFields : public QWidget
{
    Q_OBJECT

public:
    InstitutionFields(LiveCall &call, Clock clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class RungBack { NotYet, ItIsThey, NotConfirmed };

    void build();
    void connectParts();
    void rungBack(RungBack outcome);
    void refresh();
    void translate();

    LiveCall &m_call;
    Clock m_clock;
    QLineEdit *m_reference;
    Labelled *m_referenceBox;
    QLineEdit *m_switchboard;
    Labelled *m_switchboardBox;
    Chip *m_verified;
    Chip *m_notConfirmed;
    Label *m_when;
};

} // namespace latarnia
