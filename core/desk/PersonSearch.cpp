// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/PersonSearch.h"

#include "core/desk/DataDeed.h"
#include "core/desk/RetentionAudit.h"
#include "core/rights/LookReason.h"
#include "core/store/Store.h"

#include <QMap>

#include <algorithm>

namespace latarnia {

namespace {

QStringList kindsOf(const QList<BlindText> &texts)
{
    QStringList kinds;
    for (const auto &text : texts) {
        if (!kinds.contains(codeOf(text.kind)))
            kinds.append(codeOf(text.kind));
    }
    return kinds;
}

Result<QList<FoundPerson>> search(Store &store, const QList<BlindText> &texts)
{
    QMap<QString, QList<BlindKind>> matched;
    for (const auto &text : texts) {
        const auto calls = callsLike(store, text);
        if (!calls)
            return calls.problem();
        for (const auto &call : *calls) {
            if (!matched[call].contains(text.kind))
                matched[call].append(text.kind);
        }
    }
    QList<FoundPerson> found;
    for (auto call = matched.begin(); call != matched.end(); ++call)
        found.append({.call = call.key(), .matched = call.value()});
    std::sort(found.begin(), found.end(), [](const FoundPerson &a, const FoundPerson &b) {
        return std::pair{a.matched.size(), a.call} > std::pair{b.matched.size(), b.call};
    });
    return found;
}

/// Whether the rights grant who is at the desk anything that can be asked of this call.
bool isAnswered(const DeskIdentity &identity, const Standing &standing)
{
    return std::any_of(AllDataDeeds.begin(), AllDataDeeds.end(), [&](DataDeed deed) {
        return isOfCall(deed)
            && rulingOn(identity.rights, identity.roles, actionFor(deed), standing).grant != Grant::Denied;
    });
}

/// That somebody is in a call says something of them: whoever has nothing to do with it is not told.
Result<QList<FoundPerson>> forEyes(Store &store, const DeskIdentity &identity,
                                   const QList<FoundPerson> &found, const QDateTime &now)
{
    QList<FoundPerson> seen;
    for (const auto &person : found) {
        const auto facts
            = store.office().belongings.factsOf(person.call, identity.person, identity.organisation);
        if (!facts)
            return facts.problem();
        if (*facts && isAnswered(identity, standingOf(**facts, identity.rights.spans, now)))
            seen.append(person);
    }
    return seen;
}

} // namespace

Result<QList<FoundPerson>> findPerson(Store &store, const DeskIdentity &identity,
                                      const QList<BlindText> &texts, const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<QList<FoundPerson>> {
        const AuditedFacts facts{.deed = AuditedDeed::FindPerson,
                                 .fields = kindsOf(texts),
                                 .reason = codeOf(LookReason::DataRequest)};
        if (const auto noted = noteRetention(store, identity, facts, now); !noted)
            return noted.problem();
        const auto found = search(store, texts);
        return found ? forEyes(store, identity, *found, now) : found;
    });
}

} // namespace latarnia
