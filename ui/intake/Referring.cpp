// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/Referring.h"

#include "core/call/ConsentWord.h"
#include "ui/intake/HelpPanel.h"
#include "ui/words/CallWords.h"
#include "ui/words/MomentWords.h"

namespace latarnia {

const QString &serviceIdOf(const LiveCall &call, const RankedService &ranked)
{
    return call.content().directory.services().at(ranked.service).id;
}

bool mayDisclose(const LiveCall &call, const RankedService &ranked)
{
    return ranked.service < 0 || !ranked.consentToDisclose
        || isAgreed(call.draft().consents, serviceIdOf(call, ranked), ranked.persons);
}

void keepReferral(LiveCall &call, const RankedService &ranked, ReferralWay way, const QDateTime &at)
{
    const auto service = serviceIdOf(call, ranked);
    call.change([&](CallDraft &draft) {
        draft.referrals.append({.id = makeId<ReferralTag>(at),
                                .service = service,
                                .way = way,
                                .persons = ranked.persons,
                                .at = at});
        markAgreed(draft);
    });
}

QStringList referralLines(const LiveCall &call, const Wording &wording)
{
    QStringList lines;
    for (const auto &referral : call.draft().referrals)
        lines.append(HelpPanel::tr("%1: %2, %3")
                         .arg(wording.serviceName(referral.service), nameOf(referral.way),
                              hourAndMinute(referral.at)));
    return lines;
}

} // namespace latarnia
