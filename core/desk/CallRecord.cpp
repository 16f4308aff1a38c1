// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallRecord.h"

#include "core/call/KindPath.h"
#include "core/desk/AuditNote.h"
#include "core/desk/FrozenContacts.h"
#include "core/desk/Permission.h"
#include "core/desk/Sealing.h"
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

/// Whoever writes in a call that a colleague left open has taken it over.
Result<> takeOver(Store &store, const DeskIdentity &identity, const QString &call, const QDateTime &now)
{
    if (identity.isIntake)
        return {};
    const auto facts = store.office().belongings.factsOf(call, identity.person, identity.organisation);
    if (!facts || !*facts)
        return facts ? Problem{.fault = Fault::NotFound} : facts.problem();
    if ((*facts)->author == Author::Self || (*facts)->assigned)
        return {};
    const auto ruling = rulingAt(store, identity, Action::TakeCall, call, now);
    const auto may = ruling ? permit(*ruling) : ruling.problem();
    if (!may)
        return may;
    auto &belongings = store.office().belongings;
    if (auto done
        = belongings.assign({.call = call, .person = identity.person, .by = identity.person, .at = now});
        !done)
        return done;
    return noteDeed(store, identity, {.deed = AuditedDeed::TakeOver, .object = call}, now);
}

/// Whether who is at the desk may go on with this call; a look at somebody else's is written down.
Result<bool> seeDraft(Store &store, const DeskIdentity &identity, const QString &call, const QDateTime &now)
{
    const auto facts = store.office().belongings.factsOf(call, identity.person, identity.organisation);
    if (!facts || !*facts)
        return facts ? Result<bool>{false} : facts.problem();
    const auto standing = standingOf(**facts, identity.rights.spans, now);
    if (!permit(rulingOn(identity.rights, identity.roles, Action::TakeCall, standing)))
        return false;
    if ((*facts)->author == Author::Self)
        return true;
    const auto noted = noteDeed(store, identity, {.deed = AuditedDeed::ReadDraft, .object = call}, now);
    return noted ? Result<bool>{true} : noted.problem();
}

/// Of a new call: its number, its line of the journal and of the audit.
Result<QString> enterCall(Store &store, const DeskIdentity &identity, const CallDraft &draft,
                          const QDateTime &now)
{
    const auto number = store.calls().insertOpen(
        draft, {.desk = identity.desk, .organisation = identity.organisation, .takenBy = identity.person},
        now);
    if (!number)
        return number;
    if (const auto told = store.journal().append(identity.desk, now, u"callTaken"_s, draft.id.text); !told)
        return told.problem();
    const auto noted
        = noteDeed(store, identity, {.deed = AuditedDeed::TakeCall, .object = draft.id.text}, now);
    return noted ? number : Result<QString>{noted.problem()};
}

/// The plan to ring back, and by what its number is known again once it is sealed.
Result<> keepPlan(Store &store, const CallDraft &named, const CallDraft &unnamed)
{
    const auto digest = digestOfNumber(store, named.callBack.number);
    if (!digest)
        return digest.problem();
    return store.agreements().callBacks.replace(unnamed.id, unnamed.callBack, *digest);
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
        const auto number = enterCall(store, identity, draft, now);
        if (!number)
            return number;
        draft.number = *number;
    } else if (const auto taken = takeOver(store, identity, draft.id.text, now); !taken) {
        return taken.problem();
    }
    if (const auto kept = store.drafts().keep(draft, now); !kept)
        return kept.problem();
    return draft.number;
}

Result<FoundDrafts> draftsToGoOnWith(Store &store, const DeskIdentity &identity, const QDateTime &now)
{
    if (identity.isIntake)
        return store.drafts().all();
    return atomically(store.database(), [&]() -> Result<FoundDrafts> {
        auto found = store.drafts().all();
        if (!found)
            return found;
        QList<CallDraft> mine;
        for (const auto &draft : std::as_const(found->readable)) {
            const auto seen = seeDraft(store, identity, draft.id.text, now);
            if (!seen)
                return seen.problem();
            if (*seen)
                mine.append(draft);
        }
        found->readable = mine;
        return found;
    });
}

Result<> writeClosed(Store &store, const DeskIdentity &identity, const CallDraft &given,
                     const ClosingResult &result, const QDateTime &now)
{
    const auto named = asClosed(withNothingPersonal(given));
    const auto draft = withoutNames(named);
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
        if (auto done = keepPlan(store, named, draft); !done)
            return done;
        if (auto done = sealIdentities(store, identity, named, now); !done)
            return done;
        if (auto done = store.agreements().duties.replace(draft.id, draft.dutyLog); !done)
            return done;
        if (auto done = rememberNumber(store, given, now); !done)
            return done;
        if (auto done = freezeContacts(store, named, now); !done)
            return done;
        if (auto done = store.office().packs.keep(draft.id, result.packs); !done)
            return done;
        if (auto done = store.drafts().drop(draft.id); !done)
            return done;
        if (auto done
            = noteDeed(store, identity, {.deed = AuditedDeed::CloseCall, .object = draft.id.text}, now);
            !done)
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
        if (auto done = unsealIdentities(store, draft.id.text); !done)
            return done;
        if (auto done = store.drafts().keep(draft, now); !done)
            return done;
        if (auto done
            = noteDeed(store, identity, {.deed = AuditedDeed::ReopenCall, .object = draft.id.text}, now);
            !done)
            return done;
        return store.journal().append(identity.desk, now, u"callReopened"_s, draft.id.text);
    });
}

} // namespace latarnia
