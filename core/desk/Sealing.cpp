// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Sealing.h"

#include "core/call/IdentityJson.h"
#include "core/desk/BlindKeys.h"
#include "core/desk/SeenNumbers.h"
#include "core/store/Identities.h"
#include "core/store/Store.h"
#include "core/vault/RawBytes.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QList<BlindText> blindTextsOf(const PersonIdentity &person)
{
    return {{BlindKind::Phone, person.phone},
            {BlindKind::Name, person.name},
            {BlindKind::Nickname, person.nickname},
            {BlindKind::Place, person.address},
            {BlindKind::Employer, person.employer}};
}

QList<BlindText> blindTextsOf(const CallIdentity &identity)
{
    auto caller = identity.caller;
    caller.phone.clear(); // by a kind of its own
    auto texts = blindTextsOf(caller);
    for (const auto &person : identity.persons)
        texts += blindTextsOf(person);
    texts += {{BlindKind::ContactPhone, identity.caller.phone},
              {BlindKind::ContactPhone, identity.callBackNumber},
              {BlindKind::Place, identity.callerPlace},
              {BlindKind::Place, identity.peoplesPlace}};
    return texts;
}

QList<BlindText> blindTextsOf(const PerpetratorIdentity &identity)
{
    return blindTextsOf(identity.person.identity) << BlindText{BlindKind::Place, identity.place};
}

/// By what the words of a capsule are found again.
QList<BlindText> blindTextsOf(CapsuleKind kind, const QByteArray &words)
{
    if (kind == CapsuleKind::Identity || kind == CapsuleKind::Contact) {
        const auto people = callIdentityFrom(words);
        return people ? blindTextsOf(*people) : QList<BlindText>{};
    }
    if (kind == CapsuleKind::Perpetrator) {
        const auto alleged = perpetratorIdentityFrom(words);
        return alleged ? blindTextsOf(*alleged) : QList<BlindText>{};
    }
    return {};
}

Result<> sealWords(Store &store, const DeskIdentity &identity, const CapsulePlace &place,
                   const QByteArray &words, const QDateTime &now)
{
    if (identity.sealTo.isEmpty())
        return store.office().unsealed.put({place.call, codeOf(place.kind), QString::fromUtf8(words)});
    const auto capsule = sealCapsule(place, {bytesOf(words), std::size_t(words.size())}, identity.sealTo);
    if (!capsule)
        return capsule.problem();
    Identities identities{store.database()};
    if (auto put = identities.capsules.put(place, *capsule, now); !put)
        return put;
    auto texts = blindTextsOf(place.kind, words);
    texts.removeIf([](const BlindText &text) { return text.text.isEmpty(); });
    return keepBlindKeys(store, place.call, texts);
}

/// Who and where, and apart from it how to ring back, which is forgotten earlier.
Result<> sealPeople(Store &store, const DeskIdentity &identity, const QString &call,
                    const CallIdentity &people, const QDateTime &now)
{
    const CallIdentity contact{.caller = {.phone = people.caller.phone},
                               .callBackNumber = people.callBackNumber,
                               .coverStory = people.coverStory,
                               .codeWord = people.codeWord};
    auto who = people;
    who.caller.phone.clear();
    who.callBackNumber.clear();
    who.coverStory.clear();
    who.codeWord.clear();
    if (who != CallIdentity{}) {
        if (auto done = sealWords(store, identity, {call, CapsuleKind::Identity}, textOf(who), now); !done)
            return done;
    }
    return contact == CallIdentity{}
        ? Result<>{}
        : sealWords(store, identity, {call, CapsuleKind::Contact}, textOf(contact), now);
}

Result<> sealWaitingOne(Store &store, const DeskIdentity &identity, const Unsealed &waiting,
                        const QDateTime &now)
{
    const auto kind = fromCode<CapsuleKind>(waiting.kind);
    if (!kind)
        return {}; // a newer program's: it will know
    return atomically(store.database(), [&]() -> Result<> {
        const auto words = waiting.words.toUtf8();
        if (auto sealed = sealWords(store, identity, {waiting.call, *kind}, words, now); !sealed)
            return sealed;
        return store.office().unsealed.remove(waiting.call, waiting.kind);
    });
}

/// A call from before there were capsules.
Result<> sealInTheOpen(Store &store, const DeskIdentity &identity, const QString &id, const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<> {
        const auto call = store.wholeCall(id);
        if (!call || !*call)
            return call ? Problem{.fault = Fault::NotFound} : call.problem();
        const auto people = identityOf(**call);
        if (auto done = sealPeople(store, identity, id, people, now); !done)
            return done;
        const PerpetratorIdentity alleged{.place = (*call)->perpetratorPlace};
        if (alleged != PerpetratorIdentity{}) {
            if (auto done = sealWords(store, identity, {id, CapsuleKind::Perpetrator}, textOf(alleged), now);
                !done)
                return done;
        }
        const auto digest = digestOfNumber(store, people.callBackNumber);
        return digest ? store.office().unsealed.clear(id, *digest) : digest.problem();
    });
}

} // namespace

CallIdentity identityOf(const CallDraft &draft)
{
    CallIdentity identity{.caller = draft.callerIdentity,
                          .callerPlace = draft.safety.where,
                          .peoplesPlace = draft.safety.peoplesWhere,
                          .callBackNumber = draft.callBack.number,
                          .coverStory = draft.callBack.coverStory,
                          .codeWord = draft.callBack.codeWord};
    for (const auto &person : draft.persons)
        identity.persons.append(person.identity);
    while (!identity.persons.isEmpty() && identity.persons.last().isEmpty())
        identity.persons.removeLast();
    return identity;
}

CallIdentity identityOf(const StoredCall &call)
{
    CallIdentity identity{.callerPlace = call.callerPlace, .peoplesPlace = call.peoplesPlace};
    if (call.callBack) {
        identity.callBackNumber = call.callBack->number;
        identity.coverStory = call.callBack->coverStory;
        identity.codeWord = call.callBack->codeWord;
    }
    return identity;
}

PerpetratorIdentity perpetratorOf(const CallDraft &draft)
{
    return {.person = draft.perpetrator, .place = draft.perpetratorPlace};
}

CallDraft withoutNames(const CallDraft &draft)
{
    auto rest = draft;
    rest.callerIdentity = {};
    rest.perpetrator = {};
    rest.perpetratorPlace.clear();
    rest.safety.where.clear();
    rest.safety.peoplesWhere.clear();
    rest.callBack.number.clear();
    rest.callBack.coverStory.clear();
    rest.callBack.codeWord.clear();
    for (auto &person : rest.persons)
        person.identity = {};
    return rest;
}

Result<> sealIdentities(Store &store, const DeskIdentity &identity, const CallDraft &draft,
                        const QDateTime &now)
{
    const auto &call = draft.id.text;
    if (auto done = sealPeople(store, identity, call, identityOf(draft), now); !done)
        return done;
    const auto alleged = perpetratorOf(draft);
    return alleged == PerpetratorIdentity{}
        ? Result<>{}
        : sealWords(store, identity, {call, CapsuleKind::Perpetrator}, textOf(alleged), now);
}

Result<> sealOtherState(Store &store, const DeskIdentity &identity, const QString &call,
                        const QStringList &lines, const QDateTime &now)
{
    return sealWords(store, identity, {call, CapsuleKind::OtherState}, lines.join(u'\n').toUtf8(), now);
}

Result<> unsealIdentities(Store &store, const QString &call)
{
    auto gone = store.office().unsealed.removeAll(call);
    return gone ? Identities{store.database()}.destroy(call) : gone;
}

Result<int> sealWaiting(Store &store, const DeskIdentity &identity, int atMost, const QDateTime &now)
{
    const auto waiting = store.office().unsealed.some(atMost);
    if (!waiting)
        return waiting.problem();
    for (const auto &one : *waiting) {
        if (const auto sealed = sealWaitingOne(store, identity, one, now); !sealed)
            return sealed.problem();
    }
    const auto open = store.office().unsealed.callsInTheOpen(atMost - int(waiting->size()));
    if (!open)
        return open.problem();
    for (const auto &call : *open) {
        if (const auto sealed = sealInTheOpen(store, identity, call, now); !sealed)
            return sealed.problem();
    }
    return int(waiting->size() + open->size());
}

} // namespace latarnia
