// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/OpenedIdentity.h"

#include "core/call/IdentityJson.h"
#include "core/desk/Sealing.h"
#include "core/store/CapsuleTable.h"
#include "core/store/Store.h"
#include "core/vault/RawBytes.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// The words of a capsule, or none where no pair opens it.
Result<std::optional<QByteArray>> wordsIn(Store &store, const CapsulePlace &place,
                                          const std::vector<BoxPair> &pairs)
{
    const auto capsule = CapsuleTable{store.database()}.read(place);
    if (!capsule || !*capsule)
        return capsule ? Problem{.fault = Fault::NotFound} : capsule.problem();
    for (const auto &pair : pairs) {
        const auto opened = openCapsule(**capsule, place, pair);
        if (opened)
            return std::optional{arrayOf(*opened)};
        if (opened.problem().fault != Fault::NotAllowed)
            return opened.problem();
    }
    return std::optional<QByteArray>{};
}

/// What one of the capsules says beside the others.
Result<> take(CallIdentity &into, const CallIdentity &from)
{
    const auto phone = from.caller.phone.isEmpty() ? into.caller.phone : from.caller.phone;
    if (PersonIdentity{.phone = from.caller.phone} != from.caller)
        into.caller = from.caller;
    into.caller.phone = phone;
    if (!from.persons.isEmpty())
        into.persons = from.persons;
    for (const auto part :
         {&CallIdentity::callerPlace, &CallIdentity::peoplesPlace, &CallIdentity::callBackNumber,
          &CallIdentity::coverStory, &CallIdentity::codeWord}) {
        if (!(from.*part).isEmpty())
            into.*part = from.*part;
    }
    return {};
}

Result<> takeWords(OpenedIdentity &opened, CapsuleKind kind, const QByteArray &words)
{
    switch (kind) {
    case CapsuleKind::Identity:
    case CapsuleKind::Contact: {
        const auto people = callIdentityFrom(words);
        return people ? take(opened.people, *people) : people.problem();
    }
    case CapsuleKind::Perpetrator: {
        const auto alleged = perpetratorIdentityFrom(words);
        if (alleged)
            opened.perpetrator = *alleged;
        return alleged ? Result<>{} : alleged.problem();
    }
    case CapsuleKind::OtherState:
        opened.otherStates += QString::fromUtf8(words).split(u'\n', Qt::SkipEmptyParts);
        return {};
    }
    return {};
}

Result<> takeCapsules(Store &store, const QString &call, const std::vector<BoxPair> &pairs,
                      OpenedIdentity &opened)
{
    const auto kinds = CapsuleTable{store.database()}.kindsOf(call);
    if (!kinds)
        return kinds.problem();
    for (const auto kind : *kinds) {
        const auto words = wordsIn(store, {call, kind}, pairs);
        if (!words)
            return words.problem();
        opened.someStayShut = opened.someStayShut || !*words;
        if (*words) {
            if (auto taken = takeWords(opened, kind, **words); !taken)
                return taken;
        }
    }
    return {};
}

} // namespace

Result<QStringList> sealedKinds(Store &store, const QString &call)
{
    const auto kinds = CapsuleTable{store.database()}.kindsOf(call);
    const auto waiting = store.office().unsealed.ofCall(call);
    if (!kinds || !waiting)
        return kinds ? waiting.problem() : kinds.problem();
    QStringList codes;
    for (const auto kind : *kinds)
        codes.append(codeOf(kind));
    for (const auto &one : *waiting)
        codes.append(one.kind);
    codes.removeDuplicates();
    return codes;
}

Result<OpenedIdentity> openIdentities(Store &store, const QString &call, const std::vector<BoxPair> &pairs)
{
    OpenedIdentity opened;
    const auto whole = store.wholeCall(call);
    if (!whole || !*whole)
        return whole ? Problem{.fault = Fault::NotFound} : whole.problem();
    opened.people = identityOf(**whole);
    if (!(*whole)->perpetratorPlace.isEmpty())
        opened.perpetrator = PerpetratorIdentity{.place = (*whole)->perpetratorPlace};
    const auto waiting = store.office().unsealed.ofCall(call);
    if (!waiting)
        return waiting.problem();
    for (const auto &one : *waiting) {
        const auto kind = fromCode<CapsuleKind>(one.kind);
        if (!kind)
            continue;
        if (const auto taken = takeWords(opened, *kind, one.words.toUtf8()); !taken)
            return taken.problem();
    }
    if (const auto taken = takeCapsules(store, call, pairs, opened); !taken)
        return taken.problem();
    return opened;
}

} // namespace latarnia
