// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/DraftWords.h"

#include "core/base/Text.h"

namespace latarnia {

namespace {

void cleanWords(PersonIdentity &person)
{
    for (auto *words : {&person.name, &person.nickname, &person.phone, &person.address, &person.employer})
        *words = cleanText(*words);
}

} // namespace

void cleanWords(CallDraft &draft)
{
    auto &safety = draft.safety;
    auto &back = draft.callBack;
    for (auto *words :
         {&safety.where, &safety.peoplesWhere, &safety.whoHears, &draft.perpetratorPlace, &draft.notes,
          &draft.nextNote, &back.number, &back.safeTimes, &back.coverStory, &back.codeWord})
        *words = cleanText(*words);
    for (auto *words : {&draft.institution.reference, &draft.institution.switchboard, &draft.lowerReason,
                        &draft.dutyWords, &draft.perpetrator.role})
        *words = cleanText(*words);
    cleanWords(draft.callerIdentity);
    cleanWords(draft.perpetrator.identity);
    for (auto &person : draft.persons)
        cleanWords(person.identity);
    if (draft.handLevel)
        draft.handLevel->reason = cleanText(draft.handLevel->reason);
    for (auto &entry : draft.dutyLog)
        entry.words = cleanText(entry.words);
}

} // namespace latarnia
