// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/AuditNote.h"

#include "core/base/BootClock.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto Nobody = "nobody"_L1;

} // namespace

Result<> noteDeed(Store &store, const DeskIdentity &identity, const AuditedFacts &facts, const QDateTime &now)
{
    if (identity.isIntake)
        return {};
    auto &audit = store.office().audit;
    const AuditEntry entry{.at = now,
                           .monoMs = bootMilliseconds(),
                           .bootId = bootId(),
                           .actor = identity.person.isEmpty() ? QString{Nobody} : identity.person,
                           .session = identity.session,
                           .action = codeOf(facts.deed),
                           .object = facts.object,
                           .fields = facts.fields,
                           .reason = facts.reason};
    auto line = audit.append(identity.desk, entry);
    if (!line && line.problem().fault == Fault::NotFound) {
        if (const auto begun = audit.begin(identity.desk); !begun)
            return begun.problem();
        line = audit.append(identity.desk, entry);
    }
    return line ? Result<>{} : line.problem();
}

} // namespace latarnia
