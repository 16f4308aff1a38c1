// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/RetentionAudit.h"

namespace latarnia {

Result<> noteRetention(Store &store, const DeskIdentity &identity, const AuditedFacts &facts,
                       const QDateTime &now)
{
    auto noted = noteDeed(store, identity, facts, now);
    return !noted && noted.problem().fault == Fault::NotFound ? Result<>{} : noted;
}

} // namespace latarnia
