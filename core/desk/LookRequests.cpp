// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/LookRequests.h"

#include "core/desk/AuditNote.h"
#include "core/desk/Permission.h"
#include "core/desk/Staff.h"
#include "core/store/Store.h"
#include "core/vault/Capsule.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MostLooks = 200;

/// Only what is coded: no word that anybody wrote.
StoredCall masked(const StoredCall &call)
{
    auto rest = call;
    for (auto *words : {&rest.notes, &rest.nextNote, &rest.whoHears, &rest.handReason,
                        &rest.institutionReference, &rest.switchboard})
        words->clear();
    if (rest.callBack)
        rest.callBack->safeTimes.clear();
    for (auto &entry : rest.dutyLog)
        entry.words.clear();
    for (auto &person : rest.persons)
        person.caseReference.clear();
    return rest;
}

/// What is sealed, or waits to be, is never read along.
StoredCall withoutNames(const StoredCall &call)
{
    auto rest = call;
    rest.callerPlace.clear();
    rest.peoplesPlace.clear();
    rest.perpetratorPlace.clear();
    if (rest.callBack) {
        rest.callBack->number.clear();
        rest.callBack->coverStory.clear();
        rest.callBack->codeWord.clear();
    }
    return rest;
}

bool standsInTheOpen(const StoredCall &call)
{
    const auto &plan = call.callBack;
    return !call.callerPlace.isEmpty() || !call.peoplesPlace.isEmpty()
        || (plan && !(plan->number + plan->coverStory + plan->codeWord).isEmpty());
}

/// Who works at the other organisation is not told.
Result<QString> whoseIs(Store &store, const DeskIdentity &identity, const CallLine &line)
{
    if (line.organisation != identity.organisation)
        return QString{};
    const auto staff = staffById(store);
    const auto holder = store.office().belongings.holderOf(line.id);
    if (!staff || !holder)
        return staff ? holder.problem() : staff.problem();
    return nameOf(*staff, *holder);
}

Result<StoredCall> readForEyes(Store &store, const DeskIdentity &identity, const QString &id)
{
    const auto call = store.wholeCall(id);
    if (!call || !*call)
        return call ? Problem{.fault = Fault::NotFound} : call.problem();
    auto kinds = sealedKinds(store, id);
    if (!kinds)
        return kinds.problem();
    if (standsInTheOpen(**call) && !kinds->contains(codeOf(CapsuleKind::Identity)))
        kinds->append(codeOf(CapsuleKind::Identity));
    if (!(*call)->perpetratorPlace.isEmpty() && !kinds->contains(codeOf(CapsuleKind::Perpetrator)))
        kinds->append(codeOf(CapsuleKind::Perpetrator));
    const auto whose = whoseIs(store, identity, (*call)->line);
    if (!whose)
        return whose.problem();
    auto rest = withoutNames(**call);
    rest.line.belongsTo = *whose;
    rest.sealed = *kinds;
    return rest;
}

Result<QList<PastLook>> looksAt(Store &store, const QString &call)
{
    const auto staff = staffById(store);
    const auto lines = store.office().audit.ofObject(call, MostLooks);
    if (!staff || !lines)
        return staff ? lines.problem() : staff.problem();
    QList<PastLook> looks;
    for (const auto &line : *lines)
        looks.append({.at = line.entry.at,
                      .who = nameOf(*staff, line.entry.actor),
                      .deed = line.entry.action,
                      .reason = line.entry.reason});
    return looks;
}

} // namespace

Result<> noteRefusal(Store &store, const DeskIdentity &identity, const QString &call, const Ruling &ruling,
                     const QDateTime &now)
{
    return noteDeed(store, identity,
                    {.deed = AuditedDeed::Refused, .object = call, .reason = codeOf(ruling.because)}, now);
}

Result<Asked<SeenCall>> askForCall(Store &store, const DeskIdentity &identity, const QString &call,
                                   const QDateTime &now)
{
    const auto ruling = rulingAt(store, identity, Action::ReadCall, call, now);
    if (!ruling)
        return ruling.problem();
    if (ruling->grant == Grant::Denied) {
        const auto noted = noteRefusal(store, identity, call, *ruling, now);
        return noted ? Result<Asked<SeenCall>>{{.ruling = *ruling}} : noted.problem();
    }
    const bool isMasked = ruling->grant == Grant::Masked;
    const AuditedFacts look{.deed = AuditedDeed::ReadCall,
                            .object = call,
                            .fields = isMasked ? QStringList{u"masked"_s} : QStringList{}};
    if (const auto noted = noteDeed(store, identity, look, now); !noted)
        return noted.problem();
    const auto read = readForEyes(store, identity, call);
    const auto names = rulingAt(store, identity, Action::OpenIdentity, call, now);
    if (!read || !names)
        return read ? names.problem() : read.problem();
    return Asked<SeenCall>{
        .ruling = *ruling,
        .value
        = SeenCall{.call = isMasked ? masked(*read) : *read, .grant = ruling->grant, .identity = *names}};
}

Result<Asked<OpenedIdentity>> askForIdentity(Store &store, const DeskIdentity &identity, const QString &call,
                                             std::optional<LookReason> reason,
                                             const std::vector<BoxPair> &pairs, const QDateTime &now)
{
    const auto ruling = rulingAt(store, identity, Action::OpenIdentity, call, now);
    if (!ruling)
        return ruling.problem();
    if (ruling->grant == Grant::Reason && !reason)
        return Asked<OpenedIdentity>{.ruling = *ruling};
    if (!permit(*ruling, reason ? ReasonGiven::Yes : ReasonGiven::No) || ruling->grant == Grant::Masked) {
        const auto noted = noteRefusal(store, identity, call, *ruling, now);
        return noted ? Result<Asked<OpenedIdentity>>{{.ruling = *ruling}} : noted.problem();
    }
    const AuditedFacts look{.deed = AuditedDeed::OpenIdentity,
                            .object = call,
                            .reason = reason ? QString{codeOf(*reason)} : QString{}};
    if (const auto noted = noteDeed(store, identity, look, now); !noted)
        return noted.problem();
    const auto opened = openIdentities(store, call, pairs);
    return opened ? Result<Asked<OpenedIdentity>>{{.ruling = *ruling, .value = *opened}} : opened.problem();
}

Result<Asked<QList<PastLook>>> askForLooks(Store &store, const DeskIdentity &identity, const QString &call,
                                           const QDateTime &now)
{
    const auto ruling = rulingAt(store, identity, Action::ReadCall, call, now);
    if (!ruling)
        return ruling.problem();
    if (ruling->grant == Grant::Denied)
        return Asked<QList<PastLook>>{.ruling = *ruling};
    const auto looks = looksAt(store, call);
    return looks ? Result<Asked<QList<PastLook>>>{{.ruling = *ruling, .value = *looks}} : looks.problem();
}

} // namespace latarnia
