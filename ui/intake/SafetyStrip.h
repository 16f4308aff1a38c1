// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/DangerSheet.h"
#include "ui/intake/PeoplesPlaceField.h"
#include "ui/intake/SafetyFolds.h"
#include "ui/intake/SafetySummary.h"
#include "ui/kit/Answer.h"
#include "ui/kit/Card.h"
#include "ui/kit/Fields.h"
#include "ui/kit/FocusInside.h"
#include "ui/words/Wording.h"

#include <QBoxLayout>

namespace latarnia {

/// The caller's safety, before any form and always visible: where first, then talk freely, danger, what if
/// cut off; urgent needs beside it. While the keyboard is inside it also asks who hears, and says the
/// question in the caller's words. At T0 the ground turns red and the sheet of what cannot wait stands at its
/// head, and only the place and its two answers stay until the keyboard comes back.
class SafetyStrip : public Ground
{
    Q_OBJECT

public:
    SafetyStrip(LiveCall &call, const Wording &wording, QWidget *parent = nullptr);

    void takeFocus();
    DangerSheet &sheet() { return *m_sheet; }
    /// For large text: only place, talking and danger, and the rest as one line, until the keyboard is in the
    /// strip.
    void setCompact(bool compact);

Q_SIGNALS:
    void unfolded(bool open); ///< the keyboard came in or went
    void
    dangerAsked(const QString &marked); ///< because this kind of danger was marked; the keyboard is there

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildWhere();
    bool isInDanger() const;
    void placeMore();
    void connectParts();
    void translate();
    void refresh();
    void refreshPlaces();
    void refreshTone();
    void askDanger();
    void fold();
    void sayTheQuestion(const QWidget *focused);
    void answerTalk(std::optional<Answer> answer);
    void answerDanger(int index);

    LiveCall &m_call;
    bool m_compact{false};
    QBoxLayout *m_questions{nullptr};
    QBoxLayout *m_places{nullptr};
    QWidget *m_more{nullptr}; ///< beside the questions, or with large text among what folds away
    const Wording &m_wording;
    DangerSheet *m_sheet;
    FocusInside *m_focus;
    QLineEdit *m_where;
    Labelled *m_whereBox;
    PeoplesPlaceField *m_peoples;
    Label *m_peoplesTitle;
    QWidget *m_peoplesRow{nullptr};
    AnswerBox *m_talk;
    Labelled *m_talkBox;
    AnswerBox *m_danger;
    Labelled *m_dangerBox;
    Label *m_question; ///< in the caller's words
    SafetySummary *m_summary;
    Choice *m_cutOff;
    Labelled *m_cutOffBox;
    Choice *m_place;
    Labelled *m_placeBox;
    Choice *m_who;
    Labelled *m_whoBox;
    SafetyFolds *m_folds;
};

} // namespace latarnia
