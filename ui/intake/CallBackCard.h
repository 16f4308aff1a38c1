// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/intake/LiveCall.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Fields.h"

#include <QTimer>

namespace latarnia {

/// What is agreed on ringing back. Nothing is, until the caller agrees; the code word is covered and shows
/// for ten seconds when asked.
class CallBackCard : public Card
{
    Q_OBJECT

public:
    CallBackCard(LiveCall &call, Clock clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void translate();
    void change(const std::function<void(CallBackPlan &)> &edit);
    void pickWay(const QString &code);
    void cover();

    LiveCall &m_call;
    Clock m_clock;
    Label *m_title;
    Choice *m_way;
    Labelled *m_wayBox;
    QWidget *m_details;
    QLineEdit *m_number;
    Labelled *m_numberBox;
    QLineEdit *m_times;
    Labelled *m_timesBox;
    QLineEdit *m_story;
    Labelled *m_storyBox;
    QLineEdit *m_word;
    Labelled *m_wordBox;
    Button *m_show;
    Chip *m_voicemail;
    Choice *m_expires;
    Labelled *m_expiresBox;
    QTimer m_uncovered;
};

} // namespace latarnia
