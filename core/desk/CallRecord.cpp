// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallRecord.h"

#include "core/call/KindPath.h"
#include "core/desk/FrozenContacts.h"
#include "core/desk/SeenNumbers.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QList<PersonRecord> recordsOf(const ClosingResult &result)
{
    QList<PersonRecord> records;
    for (const auto &verdict : result.verdicts)
        records.append({.verdict = verdict});
    return records;
}

/// A call closed at once keeps its kind and its time, and nothing anybody could have said.
CallDraft withNothingPersonal(const CallDraft &draft)
{
    if (!draft.kind || !isClosedAtOnce(*draft.kind))
        return draft;
    return {.id = draft.id, .number = draft.number, .startedAt = draft.startedAt, .kind = draft.kind};
}

/// A late entry says itself when the talk ended; one that is finished later ended before it is closed.
QDateTime endOf(const CallDraft &draft, const QDateTime &now)
{
    if (draft.endedAt.isValid())
        return draft.endedAt;
    return draft.talkEndedAt.isValid() ? draft.talkEndedAt : now;
}

} // namespace

CallDraft unnumberedCall(const QString &incomingNumber, const QDateTime &now)
{
    CallDraft draft{
        .id = makeId<CallTag>(now), .startedAt = now, .revision = 1, .incomingNumber = incomingNumber};
    draft.persons.append(CallPerson{.id = makeId<PersonTag>(now)});
    return draft;
}

Result<CallDraft> insertCall(Store &store, const DeskIdentity &identity, const QString &incomingNumber,
                             const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<CallDraft> {
        auto draft = unnumberedCall(incomingNumber, now);
        draft.revision = 0;
        const auto number = keepDraft(store, identity, draft, now);
        if (!number)
            return number.problem();
        draft.number = *number;
        return draft;
    });
}

Result<QString> keepDraft(Store &store, const DeskIdentity &identity, const CallDraft &given,
                          const QDateTime &now)
{
    auto draft = given;
    if (draft.number.isEmpty()) {
        const auto line
            = store.calls().line(draft.id.text); // a second state may come before the number is told
        if (!line)
            return line.problem();
        if (*line)
            draft.number = (*line)->number;
    }
    if (draft.number.isEmpty()) {
        const auto number = store.calls().insertOpen(
            draft, {.desk = identity.desk, .organisation = identity.organisation}, now);
        if (!number)
            return number;
        draft.number = *number;
        if (const auto told = store.journal().append(identity.desk, now, u"callTaken"_s, draft.id.text);
            !told)
            return told.problem();
    }
    if (const auto kept = store.drafts().keep(draft, now); !kept)
        return kept.problem();
    return draft.number;
}

Result<> writeClosed(Store &store, const DeskIdentity &identity, const CallDraft &given,
                     const ClosingResult &result, const QDateTime &now)
{
    const auto draft = asClosed(withNothingPersonal(given));
    return atomically(store.database(), [&]() -> Result<> {
        const auto state = store.calls().stateOf(draft.id);
        if (!state || *state != u"open"_s)
            return state ? Problem{.fault = Fault::CallNotOpen} : state.problem();
        const ClosingLevel level{result.level, result.indication, result.floor, result.ceiling, result.basis};
        if (auto done = store.calls().close(draft, level, endOf(given, now)); !done)
            return done;
        if (auto done = store.persons().replace(draft.id, draft.persons, recordsOf(result)); !done)
            return done;
        if (auto done = store.referrals().replace(draft.id, draft.referrals); !done)
            return done;
        if (auto done = store.agreements().consents.replace(draft.id, draft.consents); !done)
            return done;
        if (auto done = store.agreements().callBacks.replace(draft.id, draft.callBack); !done)
            return done;
        if (auto done = store.agreements().duties.replace(draft.id, draft.dutyLog); !done)
            return done;
        if (auto done = rememberNumber(store, given, now); !done)
            return done;
        if (auto done = freezeContacts(store, draft, now); !done)
            return done;
        if (auto done = store.office().packs.keep(draft.id, result.packs); !done)
            return done;
        if (auto done = store.drafts().drop(draft.id); !done)
            return done;
        return store.journal().append(identity.desk, now, u"callClosed"_s, draft.id.text);
    });
}

Result<> writeReopened(Store &store, const DeskIdentity &identity, const CallDraft &draft,
                       const QDateTime &closedAt, const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<> {
        if (auto done = store.calls().reopen(draft.id); !done)
            return done;
        if (auto done = forgetNumber(store, draft, closedAt); !done)
            return done;
        if (auto done = thawContacts(store, closedAt); !done)
            return done;
        if (auto done = store.drafts().keep(draft, now); !done)
            return done;
        return store.journal().append(identity.desk, now, u"callReopened"_s, draft.id.text);
    });
}

} // namespace latarnia
