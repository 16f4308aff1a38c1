// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/FirstFacts.h"

namespace latarnia {

QDateTime lastTold(const CallDraft &draft, QLatin1StringView service)
{
    QDateTime last;
    for (const auto &referral : draft.referrals) {
        if (referral.service == service && (!last.isValid() || referral.at > last))
            last = referral.at;
    }
    return last;
}

QList<FirstFact> firstFactsMissing(const CallDraft &draft)
{
    const auto &safety = draft.safety;
    const bool elsewhere = safety.place == DangerPlace::Abroad || safety.place == DangerPlace::Sea;
    QList<FirstFact> missing;
    if (safety.where.trimmed().isEmpty() && safety.peoplesWhere.trimmed().isEmpty())
        missing.append(FirstFact::Place);
    if (safety.dangerKinds.isEmpty())
        missing.append(FirstFact::Kind);
    if (safety.dangerWho == DangerWho::NotSaid)
        missing.append(FirstFact::Who);
    if (!elsewhere && !lastTold(draft, EmergencyService).isValid())
        missing.append(FirstFact::Emergency);
    if (!lastTold(draft, LeadService).isValid())
        missing.append(FirstFact::Lead);
    return missing;
}

} // namespace latarnia
