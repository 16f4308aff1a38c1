// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Answer.h"
#include "ui/kit/Card.h"
#include "ui/kit/Fields.h"
#include "ui/words/Wording.h"

#include <QBoxLayout>

namespace latarnia {

/// The caller's safety, before any form and always visible: where first, then talk freely, danger, who hears,
/// what if cut off; urgent needs beside it. At T0 the ground turns red and the place comes first.
class SafetyStrip : public Ground
{
    Q_OBJECT

public:
    SafetyStrip(LiveCall &call, const Wording &wording, QWidget *parent = nullptr);

    void takeFocus();
    /// For large text: only place, talking and danger, until the keyboard is in the strip.
    void setCompact(bool compact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void translate();
    void refresh();
    void refreshTone();
    void fold();
    void answerTalk(std::optional<Answer> answer);
    void answerDanger(int index);
    void turnUrgent(const QString &code, bool on);

    LiveCall &m_call;
    bool m_compact{false};
    QBoxLayout *m_questions{nullptr};
    QWidget *m_more{nullptr}; ///< what folds away
    const Wording &m_wording;
    Label *m_title;
    QLineEdit *m_where;
    Labelled *m_whereBox;
    AnswerBox *m_talk;
    Labelled *m_talkBox;
    AnswerBox *m_danger;
    Labelled *m_dangerBox;
    QLineEdit *m_hears;
    Labelled *m_hearsBox;
    Choice *m_cutOff;
    Labelled *m_cutOffBox;
    ChipGroup *m_urgent;
    Choice *m_place;
    Labelled *m_placeBox;
    Choice *m_who;
    Labelled *m_whoBox;
};

} // namespace latarnia
