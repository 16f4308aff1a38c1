// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ErasingDeed.h"

#include "core/desk/ErasureLedger.h"
#include "core/desk/RetentionAudit.h"
#include "core/store/Erasing.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QStringList codesOf(const QList<KeptData> &parts)
{
    QStringList codes;
    for (const auto part : parts)
        codes.append(codeOf(part));
    return codes;
}

} // namespace

Result<> eraseParts(Store &store, const Vault &vault, const DeskIdentity &identity, const ErasureOrder &order,
                    const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<> {
        QList<ErasedPart> parts;
        for (const auto what : order.parts) {
            parts.append({.call = order.call,
                          .what = codeOf(what),
                          .reason = codeOf(order.reason),
                          .at = now.toUTC()});
            if (auto done = erase(store.database(), order.call, what, parts.last()); !done)
                return done;
        }
        if (auto told = store.journal().append(identity.desk, now, u"callErased"_s, order.call); !told)
            return told;
        const AuditedFacts facts{.deed = AuditedDeed::Erase,
                                 .object = order.call,
                                 .fields = codesOf(order.parts),
                                 .reason = codeOf(order.reason)};
        if (auto noted = noteRetention(store, identity, facts, now); !noted)
            return noted;
        return appendToLedger(vault, store, parts);
    });
}

} // namespace latarnia
