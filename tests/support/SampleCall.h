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
    person.identity = {.name = u"Rosa Nadie"_s,
                       .nickname = u"Rosita"_s,
                       .phone = u"+48600300400"_s,
                       .address = u"Barak za lasem"_s,
                       .employer = u"Sad pod Grójcem"_s};
    draft.callerIdentity = {.name = u"Luz Ninguna"_s, .phone = u"+48600300500"_s};
    draft.perpetrator
        = {.identity = {.name = u"Jan Nikt"_s, .nickname = u"Prezes"_s}, .role = u"brygadzista"_s};
    draft.wishes = {Wish::Police};
    draft.notes = u"Zażółć gęślą jaźń.\nLínea dos."_s;
    draft.nextNote = u"Ring at nine."_s;
    draft.referrals.append({.id = makeId<ReferralTag>(draft.startedAt),
                            .service = u"kcik-case"_s,
                            .way = ReferralWay::WarmHandover,
                            .persons = {0},
                            .at = draft.startedAt});
    draft.disposition = Disposition::Handover;
    draft.safety.dangerWho = DangerWho::Caller;
    draft.safety.listeners = {Listener::Controller, Listener::Other};
    draft.consents = {{.person = 0,
                       .recipient = u"kcik-case"_s,
                       .state = ConsentState::Given,
                       .items = {ConsentItem::Contact, ConsentItem::Needs},
                       .wording = u"2026-11-24"_s,
                       .language = u"es"_s,
                       .at = draft.startedAt}};
    draft.callBack = {.way = CallBackWay::Messenger,
                      .number = u"+48600100200"_s,
                      .safeTimes = u"po 22, nie w niedzielę"_s,
                      .coverStory = u"sklep z butami"_s,
                      .codeWord = u"kasztan"_s,
                      .expires = draft.startedAt.date().addDays(14)};
    draft.handLevel = HandLevel{.level = Level::T1, .reason = u"głos"_s, .at = draft.startedAt};
    draft.returnNumber = u"40718"_s;
    draft.institution
        = {.reference = u"RSD 12/26"_s, .switchboard = u"+48220000000"_s, .rungBackAt = draft.startedAt};
    draft.dutyGrounds = {DutyGround::Captivity};
    draft.dutyLog = {{.step = DutyStep::LeadTold, .words = u"kierownik"_s, .at = draft.startedAt}};
    return draft;
}
