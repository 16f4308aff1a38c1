// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/RetentionDeeds.h"

#include "core/desk/ErasingDeed.h"
#include "core/desk/RetentionAudit.h"
#include "core/desk/RetentionPreview.h"
#include "core/store/Erasing.h"
#include "core/store/KeptCallTable.h"
#include "core/store/RetentionSpanTable.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace latarnia {

Result<> changeSpan(Store &store, const DeskIdentity &identity, const RetentionRules &pack,
                    const ChangedSpan &change, const QString &words)
{
    if (words.trimmed().isEmpty())
        return Problem{.fault = Fault::ReasonNeeded, .where = codeOf(change.what)};
    const auto changed = withChanges(pack, {change});
    const auto &row = changed.rules.at(qsizetype(change.what));
    if (row.span != change.span || row.span.unit != pack.spanOf(change.what).unit)
        return Problem{.fault = Fault::OutOfRange, .where = codeOf(change.what)};
    return atomically(store.database(), [&]() -> Result<> {
        if (auto done = RetentionSpanTable{store.database()}.set(change, words.trimmed().left(MaxSpanWords));
            !done)
            return done;
        const AuditedFacts facts{.deed = AuditedDeed::SetRetention, .fields = {codeOf(change.what)}};
        return noteRetention(store, identity, facts, change.at);
    });
}

Result<> eraseOnRequest(Store &store, const Vault &vault, const DeskIdentity &identity, const QString &call,
                        ErasureReason reason, const QDateTime &now)
{
    const auto kept = KeptCallTable{store.database()}.one(call);
    if (!kept)
        return kept.problem();
    if (!*kept)
        return Problem{.fault = Fault::NotFound};
    if ((*kept)->isOpen)
        return Problem{.fault = Fault::CallIncomplete};
    if ((*kept)->isHeld)
        return Problem{.fault = Fault::NotAllowed, .where = codeOf(HeldBecause::LegalHold)};
    const ErasureOrder order{.call = call,
                             .parts = {KeptData::Contact, KeptData::Identity, KeptData::Narrative},
                             .reason = reason};
    auto done = eraseParts(store, vault, identity, order, now);
    return done ? writeBack(store.database()) : done;
}

} // namespace latarnia
