// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CallActions.h"

#include "ui/words/Language.h"

using namespace Qt::StringLiterals;

namespace latarnia {

CallActions::CallActions(LiveCall &call, CallPage &page, CallCloser &closer, QWidget *window)
    : QObject{window}
    , m_call{call}
    , m_page{page}
    , m_closer{closer}
    , m_atOnce{new CloseAtOnce{call, window}}
{
    connect(m_atOnce, &CloseAtOnce::chosen, this, [this](CallKind kind) {
        m_call.change([kind](CallDraft &draft) { draft.kind = kind; });
        m_closer.closeNow();
    });
}

void CallActions::perform(Deed deed)
{
    switch (deed) {
    case Deed::GoToSafety:
        m_page.safety().takeFocus();
        break;
    case Deed::AskNext:
        m_page.go(CallPart::Screening);
        m_page.screening().askNext();
        break;
    case Deed::GoToNotes:
        m_page.notes().takeFocus();
        break;
    case Deed::GoToPeople:
        m_page.go(CallPart::People);
        break;
    case Deed::GoToHelp:
        m_page.help().takeFocus();
        break;
    case Deed::TakeBack:
        (void)m_call.takeBack();
        break;
    case Deed::CallerLanguage:
        cycleCallerLanguage();
        break;
    case Deed::NextPage:
        m_page.step(1);
        break;
    case Deed::PreviousPage:
        m_page.step(-1);
        break;
    case Deed::CloseCall:
        m_closer.close();
        break;
    case Deed::AnswerYes:
    case Deed::AnswerNo:
    case Deed::AnswerUnknown:
    case Deed::AnswerDeclined:
        answerFor(deed);
        break;
    case Deed::RaiseLevel:
        m_page.handLevel().raiseLevel();
        break;
    case Deed::LowerLevel:
        m_page.handLevel().askToLower();
        break;
    case Deed::CloseAtOnce:
        if (!m_atOnce->ask())
            m_page.say(Tone::Warn, u"triangle-alert"_s,
                       tr("Something was recorded: this call is closed with care, in the last part."));
        break;
    case Deed::ShowKeys:
    case Deed::TakeCall:
    case Deed::Hide:
    case Deed::GoToLog:
    case Deed::Find:
        break; // done by the window, with or without a call
    }
}

/// The four answers stand in the order of their keys.
void CallActions::answerFor(Deed deed)
{
    m_page.screening().answerMarked(Answer(int(deed) - int(Deed::AnswerYes)));
}

void CallActions::cycleCallerLanguage()
{
    const auto known = Language::known();
    const auto next = known.at((known.indexOf(m_call.draft().callerLanguage) + 1) % known.size());
    m_call.change([&](CallDraft &draft) { draft.callerLanguage = next; });
}

} // namespace latarnia
