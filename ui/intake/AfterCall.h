// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/intake/LiveCall.h"
#include "ui/kit/Fields.h"

namespace latarnia {

/// What happens after the call and when. Until something else is chosen it is what the outcome says.
class AfterCall : public QWidget
{
    Q_OBJECT

public:
    AfterCall(LiveCall &call, Clock clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void pickAction(const QString &code);
    void refresh();
    void translate();

    LiveCall &m_call;
    Clock m_clock;
    Choice *m_action;
    Labelled *m_actionBox;
    Choice *m_day;
    Labelled *m_dayBox;
};

} // namespace latarnia
