// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/OtherState.h"

#include "core/base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QStringList textsOf(const PersonIdentity &person)
{
    return {person.name, person.nickname, person.phone, person.address, person.employer};
}

} // namespace

QStringList textsOf(const CallDraft &draft)
{
    const auto &safety = draft.safety;
    QStringList texts{safety.whoHears,
                      draft.notes,
                      draft.nextNote,
                      draft.callBack.safeTimes,
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
    QStringList texts{call.whoHears,    call.notes,     call.nextNote, call.institutionReference,
                      call.switchboard, call.handReason};
    if (call.callBack)
        texts.append(call.callBack->safeTimes);
    for (const auto &entry : call.dutyLog)
        texts.append(entry.words);
    texts.removeAll(QString{});
    return texts;
}

QStringList namesIn(const CallDraft &draft)
{
    const auto &safety = draft.safety;
    const auto &back = draft.callBack;
    QStringList names = textsOf(draft.callerIdentity);
    for (const auto &person : draft.persons)
        names += textsOf(person.identity);
    names += {safety.where,  safety.peoplesWhere,    back.number,           back.coverStory,
              back.codeWord, draft.perpetratorPlace, draft.perpetrator.role};
    names += textsOf(draft.perpetrator.identity);
    names.removeAll(QString{});
    return names;
}

QStringList namesIn(const CallIdentity &people, const PerpetratorIdentity &alleged)
{
    QStringList names = textsOf(people.caller);
    for (const auto &person : people.persons)
        names += textsOf(person);
    names += {people.callerPlace, people.peoplesPlace, people.callBackNumber, people.coverStory,
              people.codeWord,    alleged.place,       alleged.person.role};
    names += textsOf(alleged.person.identity);
    names.removeAll(QString{});
    return names;
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
