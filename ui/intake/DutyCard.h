// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/intake/LiveCall.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"

#include <QTimer>

namespace latarnia {

/// A possible legal duty to report (KK art. 240): what was heard, and to the minute what was done. Nothing is
/// ever reported by the program.
class DutyCard : public Card
{
    Q_OBJECT

public:
    DutyCard(LiveCall &call, Clock clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void translate();
    void keep(DutyStep step);

    LiveCall &m_call;
    Clock m_clock;
    Label *m_title;
    ChipGroup *m_grounds;
    StatusLine *m_limits;
    QWidget *m_steps;
    QLineEdit *m_words;
    Labelled *m_wordsBox;
    QList<Button *> m_buttons;
    Label *m_log;
};

/// When a duty is open, one calm line on every part of the call: how long it has been open.
class DutyBanner : public StatusLine
{
    Q_OBJECT

public:
    DutyBanner(LiveCall &call, Clock clock, QWidget *parent = nullptr);

    /// Shows what belongs to this moment; called by the timer.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    LiveCall &m_call;
    Clock m_clock;
    QTimer m_tick;
};

} // namespace latarnia
