// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/QuestionList.h"
#include "ui/kit/Card.h"
#include "ui/kit/DimensionStrip.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// The checklist: what each part says, what to ask next and why, and every question.
class ScreeningPage : public QWidget
{
    Q_OBJECT

public:
    ScreeningPage(LiveCall &call, const Wording &wording, QWidget *parent = nullptr);

    /// For large text: the question to ask next and the list, without the parts above it.
    void setCompact(bool compact);
    /// While the reasons are read in full, without what says them in brief.
    void giveRoom(bool reasonsInFull);
    void askNext(); ///< puts the keyboard on the next question
    void answerMarked(Answer answer);
    void focusQuestion(const QString &id) { m_list->focusQuestion(id); }
    bool hasHeightForWidth() const override { return false; } ///< the list inside takes what is left

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void refreshStrip();
    void refreshNext();
    void refreshDisagreement();
    int roomForList(bool strip, bool next) const;
    void shareRoom();
    DimensionCell cellOf(int dimension) const;
    QString spokenFirst(const QString &id) const;

    LiveCall &m_call;
    const Wording &m_wording;
    Label *m_title;
    Label *m_context;
    Label *m_counts;
    DimensionStrip *m_strip;
    Card *m_nextCard;
    StatusLine *m_nextTitle;
    Label *m_nextEffect;
    QuestionRow *m_next;
    StatusLine *m_settled;
    StatusLine *m_disagree;
    QuestionList *m_list;
    StatusLine *m_unconfirmed;
    bool m_compact{false};
    bool m_reasonsInFull{false};
};

} // namespace latarnia
