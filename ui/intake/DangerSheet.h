// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"

class QGridLayout;

namespace latarnia {

/// What cannot wait while somebody is in danger (T0): the place, 112 on a second phone, the lead, and which
/// of the few first facts is still missing. Stands at the head of the red strip, and only then.
class DangerSheet : public QWidget
{
    Q_OBJECT

public:
    explicit DangerSheet(LiveCall &call, QWidget *parent = nullptr);

    void setCompact(bool compact); ///< for large text: what to mark stands below

Q_SIGNALS:
    void emergencyCalled();
    void leadTold();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    LiveCall &m_call;
    QGridLayout *m_grid;
    QWidget *m_buttons;
    Label *m_title;
    Label *m_missing;
    Button *m_emergency;
    Button *m_lead;
};

} // namespace latarnia
