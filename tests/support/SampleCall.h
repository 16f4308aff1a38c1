// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"

/// Fills a draft with something in every field.
inline latarnia::CallDraft filled(latarnia::CallDraft draft)
{
    using namespace latarnia;
    using namespace Qt::StringLiterals;
    draft.revision = 7;
    draft.kind = CallKind::Victim;
    draft.role = CallerRole::Victim;
    draft.callerLanguage = u"es"_s;
    draft.voivodeship = u"PL-14"_s;
    draft.perpetratorPlace = u"Grójec"_s;
    draft.safety = {.where = u"'; DROP TABLE call; --"_s,
                    .peoplesWhere = u"Łódź"_s,
                    .talkFreely = Answer::Yes,
                    .danger = DangerNow::No,
                    .dangerAsked = true,
                    .dangerKinds = {DangerKind::LockedIn},
                    .whoHears = u"\"quoted\" %1 {x}"_s};
    if (draft.persons.isEmpty())
        draft.persons.append(CallPerson{.id = makeId<PersonTag>(draft.startedAt)});
    auto &person = draft.persons.first();
    person.age = AgeState::Adult;
    person.citizenship = u"CO"_s;
    person.forms = {ExploitationForm::ForcedLabour};
    person.needs = {Need::Shelter, Need::Legal};
    person.answers = {{u"R4"_s, Answer::Yes}, {u"D5.01"_s, Answer::Declined}};
    draft.wishes = {Wish::Police};
    draft.notes = u"Zażółć gęślą jaźń.\nLínea dos."_s;
    draft.nextNote = u"Ring at nine."_s;
    draft.referrals.append({.id = makeId<ReferralTag>(draft.startedAt),
                            .service = u"kcik-case"_s,
                            .way = ReferralWay::WarmHandover,
                            .persons = {0},
                            .at = draft.startedAt});
    draft.disposition = Disposition::Handover;
    return draft;
}
