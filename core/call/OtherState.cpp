// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/OtherState.h"

#include "core/base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

QStringList textsOf(const CallDraft &draft)
{
    const auto &safety = draft.safety;
    const auto &back = draft.callBack;
    QStringList texts{safety.where,
                      safety.peoplesWhere,
                      safety.whoHears,
                      draft.perpetratorPlace,
                      draft.notes,
                      draft.nextNote,
                      back.number,
                      back.safeTimes,
                      back.coverStory,
                      back.codeWord,
                      draft.institution.reference,
                      draft.institution.switchboard,
                      draft.handLevel ? draft.handLevel->reason : QString{},
                      draft.lowerReason,
                      draft.dutyWords};
    for (const auto &entry : draft.dutyLog)
        texts.append(entry.words);
    texts.removeAll(QString{});
    return texts;
}

QStringList textsOf(const StoredCall &call)
{
    QStringList texts{call.callerPlace, call.peoplesPlace, call.perpetratorPlace,     call.whoHears,
                      call.notes,       call.nextNote,     call.institutionReference, call.switchboard,
                      call.handReason};
    if (call.callBack)
        texts.append({call.callBack->number, call.callBack->safeTimes, call.callBack->coverStory,
                      call.callBack->codeWord});
    for (const auto &entry : call.dutyLog)
        texts.append(entry.words);
    texts.removeAll(QString{});
    return texts;
}

QStringList linesMissing(const QStringList &from, const QStringList &in)
{
    const auto there = cleanText(in.join(u'\n'));
    QStringList missing;
    for (const auto &text : from) {
        const auto lines = cleanText(text).split(u'\n', Qt::SkipEmptyParts);
        for (const auto &line : lines) {
            const auto words = line.trimmed();
            if (!words.isEmpty() && !there.contains(words) && !missing.contains(words))
                missing.append(words);
        }
    }
    return missing;
}

QString withLines(const QString &notes, const QStringList &lines)
{
    if (lines.isEmpty())
        return notes;
    QStringList parts{notes, u"———"_s};
    if (notes.isEmpty())
        parts.removeFirst();
    return (parts + lines).join(u'\n');
}

} // namespace latarnia
