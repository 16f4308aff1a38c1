// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Correcting.h"

#include "core/call/Call.h"
#include "core/desk/RetentionAudit.h"
#include "core/store/CorrectionTable.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

int longestOf(CorrectedField field)
{
    if (field == CorrectedField::Notes)
        return MaxNotes;
    return field == CorrectedField::NextNote ? MaxNextNote : MaxShortText;
}

Result<> correct(Store &store, const DeskIdentity &identity, const CorrectionOrder &order,
                 const QDateTime &now)
{
    const StoredCorrection correction{.reason = codeOf(order.reason), .by = identity.person, .at = now};
    if (auto done
        = CorrectionTable{store.database()}.correct(order.call, order.field, order.text, correction);
        !done)
        return done;
    if (auto told = store.journal().append(identity.desk, now, u"callCorrected"_s, order.call); !told)
        return told;
    const AuditedFacts facts{.deed = AuditedDeed::Correct,
                             .object = order.call,
                             .fields = {codeOf(order.field)},
                             .reason = codeOf(order.reason)};
    return noteRetention(store, identity, facts, now);
}

} // namespace

Result<> correctCall(Store &store, const DeskIdentity &identity, const CorrectionOrder &order,
                     const QDateTime &now)
{
    if (order.text.size() > longestOf(order.field))
        return Problem{.fault = Fault::OutOfRange, .where = codeOf(order.field)};
    return atomically(store.database(), [&]() -> Result<> {
        const auto state = store.calls().stateOf({order.call});
        if (!state || state->isEmpty())
            return state ? Problem{.fault = Fault::NotFound} : state.problem();
        if (*state == "open"_L1)
            return Problem{.fault = Fault::CallIncomplete};
        return correct(store, identity, order, now);
    });
}

} // namespace latarnia
