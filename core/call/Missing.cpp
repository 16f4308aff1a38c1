// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/Missing.h"

#include "core/call/KindPath.h"
#include "core/call/People.h"

#include <algorithm>

namespace latarnia {

bool isClosedAtOnce(CallKind kind)
{
    constexpr std::array atOnce{CallKind::HangUp, CallKind::WrongNumber, CallKind::Abusive,
                                CallKind::Prank,  CallKind::Test,        CallKind::Media};
    return std::find(atOnce.begin(), atOnce.end(), kind) != atOnce.end();
}

NextAction nextActionOf(const CallDraft &draft)
{
    if (draft.nextAction)
        return *draft.nextAction;
    switch (draft.disposition.value_or(Disposition::Information)) {
    case Disposition::CallbackPlanned:
        return NextAction::WeRingBack;
    case Disposition::CaseOpened:
        return NextAction::WeOpenCase;
    case Disposition::Handover:
        return NextAction::ServiceCalls;
    case Disposition::Referral:
        return NextAction::CallerCalls;
    case Disposition::Information:
    case Disposition::Advice:
    case Disposition::Report:
    case Disposition::Emergency:
    case Disposition::Declined:
    case Disposition::Dropped:
    case Disposition::OutOfScope:
        break;
    }
    return NextAction::None;
}

namespace {

bool needsFollowUp(NextAction action)
{
    return action == NextAction::WeRingBack || action == NextAction::WeOpenCase;
}

/// What the outcome promises and nobody can keep yet.
QList<MissingPart> missingForTheOutcome(const CallDraft &draft)
{
    QList<MissingPart> missing;
    if (draft.disposition == Disposition::CallbackPlanned && draft.callBack.way == CallBackWay::None)
        missing.append(MissingPart::CallBack);
    const bool lifeFirst = draft.safety.danger == DangerNow::Yes;
    if (draft.disposition == Disposition::CaseOpened && draft.consents.isEmpty() && !lifeFirst)
        missing.append(MissingPart::Consent);
    const bool promised = draft.disposition == Disposition::CallbackPlanned
        || draft.disposition == Disposition::CaseOpened || needsFollowUp(nextActionOf(draft));
    if (promised && !draft.followUp.isValid())
        missing.append(MissingPart::FollowUp);
    return missing;
}

} // namespace

QList<MissingPart> missingIn(const CallDraft &draft)
{
    if (!draft.kind)
        return {MissingPart::Kind};
    if (isClosedAtOnce(*draft.kind))
        return {};
    QList<MissingPart> missing;
    if (!draft.disposition)
        missing.append(MissingPart::Disposition);
    if (draft.endedAt.isValid() && draft.endedAt < draft.startedAt)
        missing.append(MissingPart::Times);
    if (draft.nextNote.size() > MaxNextNote)
        missing.append(MissingPart::NextNote);
    if (draft.disposition != Disposition::Dropped)
        missing += missingForTheOutcome(draft);
    if (draft.disposition == Disposition::Dropped || draft.kind == CallKind::Institution
        || draft.kind == CallKind::SuspectedController)
        return missing;
    if (!draft.safety.talkFreely)
        missing.append(MissingPart::TalkFreely);
    if (!draft.safety.dangerAsked)
        missing.append(MissingPart::Danger);
    return missing;
}

bool hasContent(const CallDraft &draft)
{
    const auto said = withoutKind(draft);
    if (!std::all_of(said.persons.begin(), said.persons.end(), isBlank))
        return true;
    CallDraft nothing{.id = said.id,
                      .number = said.number,
                      .startedAt = said.startedAt,
                      .revision = said.revision,
                      .channel = said.channel,
                      .role = said.role,
                      .callerLanguage = said.callerLanguage,
                      .address = said.address,
                      .persons = said.persons,
                      .disposition = said.disposition,
                      .place = said.place,
                      .incomingNumber = said.incomingNumber,
                      .endedAt = said.endedAt,
                      .takenAt = said.takenAt,
                      .addressChosen = said.addressChosen,
                      .nextAction = said.nextAction};
    if (said.callBack.way == CallBackWay::None)
        nothing.callBack = said.callBack; // passed by or taken back: nothing is agreed
    return said != nothing;
}

} // namespace latarnia
