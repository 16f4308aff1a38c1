// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallLimits.h"

#include "core/base/Id.h"
#include "core/desk/Permission.h"
#include "core/desk/RetentionAudit.h"
#include "core/store/CallLimitTable.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

AuditedDeed deedOfLifting(const CallLimit &limit)
{
    return fromCode<LimitKind>(limit.kind) == LimitKind::Restriction ? AuditedDeed::LiftRestriction
                                                                     : AuditedDeed::LiftHold;
}

Result<> note(Store &store, const DeskIdentity &identity, const AuditedFacts &facts, const QDateTime &now)
{
    if (auto told = store.journal().append(identity.desk, now, u"callLimited"_s, facts.object); !told)
        return told;
    return noteRetention(store, identity, facts, now);
}

} // namespace

Result<QString> limitCall(Store &store, const DeskIdentity &identity, const LimitOrder &order,
                          const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<QString> {
        const auto line = store.calls().line(order.call);
        if (!line || !*line)
            return line ? Problem{.fault = Fault::NotFound} : line.problem();
        const CallLimit limit{.id = makeUuid7(now),
                              .call = order.call,
                              .kind = codeOf(order.kind),
                              .reason = codeOf(order.reason),
                              .words = order.words.left(MaxLimitWords),
                              .setBy = identity.person,
                              .setAt = now};
        if (const auto done = CallLimitTable{store.database()}.set(limit); !done)
            return done.problem();
        const bool isHold = order.kind == LimitKind::LegalHold;
        const AuditedFacts facts{.deed = isHold ? AuditedDeed::Hold : AuditedDeed::Restrict,
                                 .object = order.call,
                                 .reason = limit.reason};
        const auto noted = note(store, identity, facts, now);
        return noted ? Result<QString>{limit.id} : noted.problem();
    });
}

Result<> liftLimit(Store &store, const DeskIdentity &identity, const CallLimit &limit, const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<> {
        if (auto done = CallLimitTable{store.database()}.lift(limit.id, identity.person, now); !done)
            return done;
        const AuditedFacts facts{.deed = deedOfLifting(limit), .object = limit.call, .reason = limit.reason};
        return note(store, identity, facts, now);
    });
}

Result<QStringList> restrictedCalls(Store &store)
{
    const auto standing = CallLimitTable{store.database()}.standing();
    if (!standing)
        return standing.problem();
    QStringList calls;
    for (const auto &limit : *standing) {
        if (limit.kind == codeOf(LimitKind::Restriction) && !calls.contains(limit.call))
            calls.append(limit.call);
    }
    return calls;
}

Result<QStringList> callsKeptFrom(Store &store, const DeskIdentity &identity, const QDateTime &now)
{
    const auto restricted = restrictedCalls(store);
    if (!restricted)
        return restricted;
    QStringList kept;
    for (const auto &call : *restricted) {
        const auto ruling = rulingAt(store, identity, Action::ReadCall, call, now);
        if (!ruling)
            return ruling.problem();
        if (ruling->grant == Grant::Denied)
            kept.append(call);
    }
    return kept;
}

} // namespace latarnia
