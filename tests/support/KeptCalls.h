// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/CallRecord.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/SampleCall.h"

/// A call that is taken by who is at the desk and stays open; with something in every field.
inline latarnia::CallDraft openCall(latarnia::Store &store, const latarnia::DeskIdentity &identity,
                                    const QDateTime &at)
{
    const auto taken = *latarnia::insertCall(store, identity, {}, at);
    const auto draft = filled(taken);
    (void)latarnia::atomically(store.database(),
                               [&] { return latarnia::keepDraft(store, identity, draft, at); });
    return draft;
}

/// The same, closed ten minutes later.
inline latarnia::CallDraft closedCall(latarnia::Store &store, const latarnia::DeskIdentity &identity,
                                      const QDateTime &at)
{
    const auto draft = openCall(store, identity, at);
    const auto level = QStringLiteral("T1");
    const auto closed = latarnia::writeClosed(
        store, identity, draft, {.level = level, .indication = level, .floor = level, .ceiling = level},
        at.addSecs(600));
    return closed ? draft : latarnia::CallDraft{};
}
