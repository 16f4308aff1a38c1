// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/FrozenContacts.h"

#include "core/call/CallerNumber.h"
#include "core/desk/SeenNumbers.h"
#include "core/store/Store.h"

namespace latarnia {

namespace {

/// A call that would be rung at this number is known to whoever has the telephone: so is its return number.
Result<> freezePlansTo(Store &store, const QString &number, const QString &digest, const QDateTime &now)
{
    auto &agreements = store.agreements();
    const auto standing = agreements.callBacks.standing(now);
    if (!standing)
        return standing.problem();
    for (const auto &plan : *standing) {
        if (plan.digest.isEmpty() ? plainNumber(plan.number) != plainNumber(number) : plan.digest != digest)
            continue;
        if (auto done = agreements.callBacks.freeze(plan.call, now); !done)
            return done;
        if (auto done = agreements.returnNumbers.withdrawOf(plan.call, now); !done)
            return done;
    }
    return {};
}

Result<> freezeAllOf(Store &store, const CallDraft &draft, const QDateTime &now)
{
    auto &numbers = store.agreements().returnNumbers;
    if (auto done = numbers.withdrawOf(draft.id.text, now); !done)
        return done;
    const auto digest = digestOfNumber(store, draft.incomingNumber);
    if (!digest)
        return digest.problem();
    if (digest->isEmpty())
        return {}; // withheld: nothing can be told apart
    if (auto done = numbers.withdrawFrom(*digest, now); !done)
        return done;
    return freezePlansTo(store, draft.incomingNumber, *digest, now);
}

} // namespace

Result<> freezeContacts(Store &store, const CallDraft &draft, const QDateTime &now)
{
    if (draft.kind == CallKind::SuspectedController)
        return freezeAllOf(store, draft, now);
    if (draft.callBack.way == CallBackWay::None)
        return {};
    const auto controllers = isControllersNumber(store, draft.callBack.number, now);
    if (!controllers)
        return controllers.problem();
    return *controllers ? store.agreements().callBacks.freeze(draft.id.text, now) : Result<>{};
}

Result<> thawContacts(Store &store, const QDateTime &closedAt)
{
    if (auto done = store.agreements().callBacks.thaw(closedAt); !done)
        return done;
    return store.agreements().returnNumbers.restore(closedAt);
}

} // namespace latarnia
