// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/DraftWords.h"

#include "core/base/Text.h"

namespace latarnia {

void cleanWords(CallDraft &draft)
{
    auto &safety = draft.safety;
    auto &back = draft.callBack;
    for (auto *words :
         {&safety.where, &safety.peoplesWhere, &safety.whoHears, &draft.perpetratorPlace, &draft.notes,
          &draft.nextNote, &back.number, &back.safeTimes, &back.coverStory, &back.codeWord})
        *words = cleanText(*words);
    if (draft.handLevel)
        draft.handLevel->reason = cleanText(draft.handLevel->reason);
    for (auto &entry : draft.dutyLog)
        entry.words = cleanText(entry.words);
}

} // namespace latarnia
