// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CallActions.h"

#include "core/call/FirstFacts.h"
#include "core/call/KindPath.h"
#include "ui/words/Language.h"
#include "ui/words/MomentWords.h"

using namespace Qt::StringLiterals;

namespace latarnia {

CallActions::CallActions(LiveCall &call, CallPage &page, CallCloser &closer, FinishLater &later, Clock clock,
                         QWidget *window)
    : QObject{window}
    , m_call{call}
    , m_page{page}
    , m_closer{closer}
    , m_later{later}
    , m_clock{std::move(clock)}
    , m_atOnce{new CloseAtOnce{call, window}}
{
    connect(m_atOnce, &CloseAtOnce::chosen, this, [this](CallKind kind) {
        m_call.change([kind](CallDraft &draft) { draft = withKind(draft, kind); });
        m_closer.closeNow();
    });
    auto &sheet = page.safety().sheet();
    connect(&sheet, &DangerSheet::emergencyCalled, this, &CallActions::recordEmergencyCall);
    connect(&sheet, &DangerSheet::leadTold, this, &CallActions::recordLeadTold);
    addPlaces();
    addChanges();
}

void CallActions::perform(Deed deed)
{
    if (const auto known = m_deeds.constFind(deed); known != m_deeds.cend())
        (*known)();
}

/// The deeds that lead somewhere in the call.
void CallActions::addPlaces()
{
    m_deeds[Deed::GoToSafety] = [this] { m_page.safety().takeFocus(); };
    m_deeds[Deed::AskNext] = [this] {
        m_page.go(CallPart::Screening);
        m_page.screening().askNext();
    };
    m_deeds[Deed::GoToNotes] = [this] { m_page.show(CallView::Notes); };
    m_deeds[Deed::GoToPeople] = [this] { m_page.go(CallPart::People); };
    m_deeds[Deed::GoToAgreements] = [this] { m_page.go(CallPart::Agreements); };
    m_deeds[Deed::GoToHelp] = [this] { m_page.show(CallView::Help); };
    m_deeds[Deed::ShowScript] = [this] { m_page.show(CallView::Script); };
    m_deeds[Deed::CoachSilent] = [this] { m_page.show(CallView::Coach); };
    m_deeds[Deed::Why] = [this] { m_page.show(CallView::Why); };
    m_deeds[Deed::Whisper] = [this] { m_page.show(CallView::Whisper); };
    m_deeds[Deed::ReturnNumber] = [this] {
        m_page.go(CallPart::Agreements);
        m_page.agreements().returnNumber().takeFocus();
    };
    m_deeds[Deed::NextPage] = [this] { m_page.step(1); };
    m_deeds[Deed::PreviousPage] = [this] { m_page.step(-1); };
}

/// The deeds that change the call.
void CallActions::addChanges()
{
    m_deeds[Deed::TakeBack] = [this] { (void)m_call.takeBack(); };
    m_deeds[Deed::CallerLanguage] = [this] { cycleCallerLanguage(); };
    m_deeds[Deed::FormOfAddress] = [this] { changeAddress(); };
    m_deeds[Deed::CloseCall] = [this] { m_closer.close(); };
    m_deeds[Deed::FinishLater] = [this] { m_later.leave(); };
    m_deeds[Deed::CloseAtOnce] = [this] { closeAtOnce(); };
    m_deeds[Deed::CalledEmergency] = [this] { recordEmergencyCall(); };
    m_deeds[Deed::LeadTold] = [this] { recordLeadTold(); };
    m_deeds[Deed::RaiseLevel] = [this] { m_page.handLevel().raiseLevel(); };
    m_deeds[Deed::LowerLevel] = [this] { m_page.handLevel().askToLower(); };
    for (const auto &[deed, answer] :
         {std::pair{Deed::AnswerYes, Answer::Yes}, std::pair{Deed::AnswerNo, Answer::No},
          std::pair{Deed::AnswerUnknown, Answer::Unknown}, std::pair{Deed::AnswerDeclined, Answer::Declined}})
        m_deeds[deed] = [this, answer = answer] { m_page.screening().answerMarked(answer); };
}

void CallActions::closeAtOnce()
{
    if (!m_atOnce->ask())
        m_page.say(Tone::Warn, u"triangle-alert"_s,
                   tr("Something was recorded: this call is closed with care, in the last part."));
}

/// Life in danger needs no consent; what was done and when is kept.
void CallActions::recordEmergencyCall()
{
    const auto at = recordTold(EmergencyService);
    if (!m_page.safety().sheet().isVisible()) // which says so itself
        m_page.say(Tone::Good, u"circle-check"_s,
                   tr("112 called at %1. Kept in the call.").arg(hourAndMinute(at)));
}

void CallActions::recordLeadTold()
{
    const auto at = recordTold(LeadService);
    if (!m_page.safety().sheet().isVisible())
        m_page.say(Tone::Good, u"circle-check"_s,
                   tr("Shift lead told at %1. Kept in the call.").arg(hourAndMinute(at)));
}

QDateTime CallActions::recordTold(QLatin1StringView service)
{
    const auto now = m_clock();
    m_call.change([&](CallDraft &draft) {
        draft.referrals.append({.id = makeId<ReferralTag>(now),
                                .service = service,
                                .way = ReferralWay::Disclosed,
                                .outcome = ReferralOutcome::Accepted,
                                .at = now});
    });
    return now;
}

void CallActions::cycleCallerLanguage()
{
    const auto known = Language::known();
    const auto next = known.at((known.indexOf(m_call.draft().callerLanguage) + 1) % known.size());
    m_call.change([&](CallDraft &draft) { draft.callerLanguage = next; });
}

/// The next form, on from the one that is heard now; it stays whatever is learned of the person later.
void CallActions::changeAddress()
{
    const auto now = addressIn(m_call.now());
    const auto next = now == AddressForm::Feminine ? AddressForm::Masculine
        : now == AddressForm::Masculine            ? AddressForm::Familiar
                                                   : AddressForm::Feminine;
    m_call.change([next](CallDraft &draft) {
        draft.address = next;
        draft.addressChosen = true;
    });
}

} // namespace latarnia
