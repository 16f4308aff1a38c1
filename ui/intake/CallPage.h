// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/AgreementsPage.h"
#include "ui/intake/CallColumns.h"
#include "ui/intake/CallHeader.h"
#include "ui/intake/CallNotice.h"
#include "ui/intake/ClosePage.h"
#include "ui/intake/HandLevelBar.h"
#include "ui/intake/HelpPanel.h"
#include "ui/intake/LevelWhy.h"
#include "ui/intake/NotesPanel.h"
#include "ui/intake/PeoplePage.h"
#include "ui/intake/SafetyStrip.h"
#include "ui/intake/ScreeningPage.h"
#include "ui/intake/ScriptPanel.h"
#include "ui/intake/SilentCoach.h"
#include "ui/intake/SituationPage.h"
#include "ui/intake/WhisperView.h"

#include <QStackedWidget>

namespace latarnia {

enum class CallPart { Situation, Screening, People, Agreements, Close };

/// What stands beside a call or in its place: who can help, or a script card, at the right; the notes below;
/// one question at a time (asked again, it goes back), or the coach of a silent call, over the whole; why the
/// call has its level, below the strip (asked again, it goes).
enum class CallView { Help, Script, Notes, Whisper, Coach, Why };

/// One call on the screen: header and strip above, the parts of the call in the middle, who can help at the
/// right, notes at the foot. Places views; knows no rule.
class CallPage : public QWidget
{
    Q_OBJECT

public:
    CallPage(LiveCall &call, const Wording &wording, const Clock &clock, const Stopwatch &stopwatch,
             ReturnNumbers &numbers, QWidget *parent = nullptr);

    void go(CallPart part);
    void step(int by); ///< to the next or the previous part
    /// Where the operator is, as text, and back to it: the part, the widget with the keyboard, the person.
    QString place() const;
    void setPlace(const QString &place);
    CallHeader &header() { return *m_header; }
    HandLevelBar &handLevel() { return *m_handLevel; }
    SafetyStrip &safety() { return *m_safety; }
    ScreeningPage &screening() { return *m_screening; }
    void show(CallView view);
    NotesPanel &notes() { return *m_notes; }
    AgreementsPage &agreements() { return *m_agreements; }
    /// See CallNotice::tell.
    void say(Tone tone, const QString &icon, const QString &sentence,
             NoticeCause cause = NoticeCause::Passing);

Q_SIGNALS:
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildMiddle();
    void build();
    void shrink(bool narrow);
    void placeFoot(bool stripOpen);
    void refresh();
    void choose(int part);
    void showWhole();
    void openWhisper();
    void followTheCaller();

    LiveCall &m_call;
    const Wording &m_wording;
    CallHeader *m_header;
    HandLevelBar *m_handLevel;
    LevelWhy *m_why;
    CallNotice *m_notice;
    DutyBanner *m_duty;
    SafetyStrip *m_safety;
    NavList *m_nav;
    QStackedWidget *m_body; ///< the whole call, the whisper view, or the coach
    QStackedWidget *m_parts;
    SituationPage *m_situation;
    ScreeningPage *m_screening;
    PeoplePage *m_people;
    AgreementsPage *m_agreements;
    ClosePage *m_close;
    QStackedWidget *m_side; ///< who can help, or the script card
    HelpPanel *m_help;
    ScriptPanel *m_script;
    WhisperView *m_whisper;
    SilentCoach *m_coach;
    NotesPanel *m_notes;
    StatusLine *m_firstHelp; ///< the first service, where the help column has no room
    CallColumns *m_columns;
    std::optional<Answer> m_talked{}; ///< the last word on talking freely
};

} // namespace latarnia
