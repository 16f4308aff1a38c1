// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DraftErasing.h"

#include "core/store/DraftTable.h"

namespace latarnia {

namespace {

void clearContact(CallDraft &draft)
{
    draft.incomingNumber.clear();
    draft.callBack = {};
    draft.returnNumber.clear();
    draft.callerIdentity.phone.clear();
}

void clearIdentity(CallDraft &draft)
{
    draft.callerIdentity = {};
    draft.perpetrator = {};
    draft.perpetratorPlace.clear();
    draft.safety.where.clear();
    draft.safety.peoplesWhere.clear();
    for (auto &person : draft.persons)
        person.identity = {};
}

void clearNarrative(CallDraft &draft)
{
    for (auto *words : {&draft.notes, &draft.nextNote, &draft.safety.whoHears, &draft.dutyWords,
                        &draft.lowerReason, &draft.institution.reference, &draft.institution.switchboard})
        words->clear();
    if (draft.handLevel)
        draft.handLevel->reason.clear();
    for (auto &entry : draft.dutyLog)
        entry.words.clear();
}

} // namespace

CallDraft without(KeptData what, CallDraft draft)
{
    if (what == KeptData::Contact)
        clearContact(draft);
    if (what == KeptData::Identity)
        clearIdentity(draft);
    if (what == KeptData::Narrative)
        clearNarrative(draft);
    ++draft.revision;
    return draft;
}

Result<> eraseFromDraft(Database &database, const QString &call, KeptData what, const QDateTime &at)
{
    DraftTable drafts{database};
    const auto draft = drafts.of({call});
    if (!draft)
        return drafts.drop({call});
    return *draft ? drafts.keep(without(what, **draft), at) : Result<>{};
}

} // namespace latarnia
