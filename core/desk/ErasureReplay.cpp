// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ErasureReplay.h"

#include "core/desk/ErasureLedger.h"
#include "core/store/Erasing.h"
#include "core/store/ErasureTable.h"
#include "core/store/Store.h"

#include <QMap>
#include <QSet>

namespace latarnia {

namespace {

using PartKey = std::pair<QString, QString>; ///< call and what

PartKey keyOf(const ErasedPart &part)
{
    return {part.call, part.what};
}

QSet<PartKey> keysOf(const QList<ErasedPart> &parts)
{
    QSet<PartKey> keys;
    keys.reserve(parts.size());
    for (const auto &part : parts)
        keys.insert(keyOf(part));
    return keys;
}

/// Those whose proof holds.
QList<ErasedPart> provenIn(const QByteArray &ledger, const LedgerKeys &keys)
{
    QList<ErasedPart> parts;
    const auto lines = ledgerLinesIn(ledger);
    for (const auto &line : lines) {
        if (keys.isProven(line))
            parts.append(line.part);
    }
    return parts;
}

/// One call, all its parts or none.
Result<> eraseAgain(Store &store, const QList<ErasedPart> &parts)
{
    return atomically(store.database(), [&]() -> Result<> {
        for (const auto &part : parts) {
            if (auto done = erase(store.database(), part.call, *fromCode<KeptData>(part.what), part); !done)
                return done;
        }
        return {};
    });
}

/// By call, without what a newer program erased.
QMap<QString, QList<ErasedPart>> missingIn(const QSet<PartKey> &done, const QList<ErasedPart> &proven)
{
    QMap<QString, QList<ErasedPart>> missing;
    for (const auto &part : proven) {
        if (fromCode<KeptData>(part.what) && !done.contains(keyOf(part)))
            missing[part.call].append(part);
    }
    return missing;
}

} // namespace

Result<int> replayErasures(const Vault &vault, Store &store)
{
    const auto ledger = readLedger(vault.folder());
    const auto keys = LedgerKeys::of(vault, store);
    const auto done = ErasureTable{store.database()}.all();
    if (!ledger || !keys || !done)
        return Problem{.fault = Fault::StatementFailed};
    const auto proven = provenIn(*ledger, *keys);
    const auto missing = missingIn(keysOf(*done), proven);
    int erased = 0;
    for (const auto &parts : missing) {
        if (const auto again = eraseAgain(store, parts); !again)
            return again.problem();
        erased += int(parts.size());
    }
    auto unwritten = *done;
    unwritten.removeIf(
        [known = keysOf(proven)](const ErasedPart &part) { return known.contains(keyOf(part)); });
    const auto added = appendToLedger(vault, store, unwritten);
    return added ? Result<int>{erased} : added.problem();
}

} // namespace latarnia
