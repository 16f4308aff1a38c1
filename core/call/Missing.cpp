// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/Missing.h"

#include <algorithm>

namespace latarnia {

bool isClosedAtOnce(CallKind kind)
{
    constexpr std::array atOnce{CallKind::HangUp, CallKind::WrongNumber, CallKind::Abusive,
                                CallKind::Prank,  CallKind::Test,        CallKind::Media};
    return std::find(atOnce.begin(), atOnce.end(), kind) != atOnce.end();
}

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
    const bool aboutPeople
        = std::any_of(draft.persons.begin(), draft.persons.end(), [](const CallPerson &person) {
              auto blank = CallPerson{.id = person.id};
              return person != blank;
          });
    return aboutPeople || !draft.notes.isEmpty() || !draft.nextNote.isEmpty() || !draft.referrals.isEmpty()
        || draft.safety != Safety{};
}

} // namespace latarnia
