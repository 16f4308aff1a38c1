// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Card.h"
#include "ui/kit/Digits.h"
#include "ui/kit/KeyMark.h"
#include "ui/kit/Label.h"
#include "ui/kit/LevelBadge.h"
#include "ui/kit/Segmented.h"
#include "ui/kit/StatusLine.h"
#include "ui/words/Wording.h"

#include <QTimer>

namespace latarnia {

/// What has happened to the last words typed.
enum class SavedState { Nothing, Typing, Saved, Slow, Failed, Emergency };

/// Timer, number, the saved mark, the caller's language and the level with its reasons. Never scrolls.
class CallHeader : public Ground
{
    Q_OBJECT

public:
    CallHeader(LiveCall &call, const Wording &wording, Clock clock, Stopwatch stopwatch,
               QWidget *parent = nullptr);

    /// Leaves out what stands elsewhere too, for large text: number, reasons.
    void setCompact(bool compact);
    void showSaved(SavedState state, const QDateTime &at);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void refresh();
    void showTime();
    void fitBadge();
    void fitReason();
    void saySaved(Tone tone, const QString &icon, const QString &sentence, const QString &brief);
    void pickLanguage(int index);
    QString besideTheLevel(const ShownLevel &shown) const;

    LiveCall &m_call;
    const Wording &m_wording;
    Clock m_clock;
    Stopwatch m_stopwatch;
    qint64 m_startedAt{0};
    QTimer m_tick;
    Digits *m_timer;
    Label *m_number;
    Label *m_taken;
    StatusLine *m_saved;
    Label *m_callerSpeaks;
    Segmented *m_language;
    Label *m_reason;
    QString m_phrase; ///< why the level is what it is, whole
    Label *m_whyWord;
    KeyMark *m_why; ///< for the reasons in full
    LevelBadge *m_badge;
    Label *m_rise;
    bool m_compact{false};
    SavedState m_savedState{SavedState::Nothing};
    QDateTime m_savedAt;
};

} // namespace latarnia
