// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/intake/LiveCall.h"
#include "ui/kit/KeyLegend.h"
#include "ui/kit/Label.h"
#include "ui/words/ScriptWords.h"
#include "ui/words/Wording.h"

#include <QTimer>

namespace latarnia {

/// For a call in which nobody speaks (domain/call-practice.md §3): what to say in one language after the
/// other, and how long to stay. 1 and 2 are the caller's taps for yes and no; Esc leaves.
class SilentCoach : public QWidget
{
    Q_OBJECT

public:
    SilentCoach(LiveCall &call, const Wording &wording, Stopwatch stopwatch, QWidget *parent = nullptr);

    void open();
    /// Shows what belongs to this moment; called by the timer.
    void tick();

Q_SIGNALS:
    void left();
    void tapped(); ///< somebody is there and cannot speak

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();

    LiveCall &m_call;
    const Wording &m_wording;
    Stopwatch m_stopwatch;
    ScriptWords m_words;
    Label *m_title;
    Label *m_language;
    Label *m_say;
    Label *m_own; ///< the same in the operator's language
    Label *m_stay;
    KeyLegend *m_keys;
    QTimer m_timer;
    qint64 m_openedAt{0}; ///< milliseconds of the stopwatch
};

} // namespace latarnia
