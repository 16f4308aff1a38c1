// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Answer.h"
#include "ui/kit/KeyLegend.h"
#include "ui/kit/Label.h"
#include "ui/words/ScriptWords.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// For a caller who cannot talk: one large question at a time that yes or no answers, and the line to end
/// with. Digits answer and go on, Backspace goes back, Esc leaves.
class WhisperView : public QWidget
{
    Q_OBJECT

public:
    WhisperView(LiveCall &call, const Wording &wording, QWidget *parent = nullptr);

    void open(); ///< at the first question that has no answer yet
    QString step() const; ///< id of the question that is shown; empty after the last

Q_SIGNALS:
    void left();
    void noted(const QString &line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void takeFocus();
    void refresh();
    void answer(int index);
    void record(const WhisperStep &step, Answer answer);
    void go(int step);
    bool isAsked(const WhisperStep &step) const;
    int firstOpen() const;
    std::optional<Answer> answerTo(const WhisperStep &step) const;

    LiveCall &m_call;
    const Wording &m_wording;
    ScriptWords m_words;
    Label *m_title;
    Label *m_place;
    Label *m_callers;
    Label *m_own;
    AnswerBox *m_answer;
    Label *m_exit;
    Label *m_ownExit; ///< the same in the operator's language
    KeyLegend *m_keys;
    int m_at{0};
};

} // namespace latarnia
