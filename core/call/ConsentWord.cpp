// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/ConsentWord.h"

#include <algorithm>

namespace latarnia {

bool isAgreed(const QList<Consent> &consents, const QString &service, const QList<int> &persons)
{
    const auto said = [&](int person) {
        bool given = false;
        for (const auto &consent : consents) {
            if (consent.person == person && consent.recipient == service)
                given = consent.state == ConsentState::Given;
        }
        return given;
    };
    if (persons.isEmpty())
        return said(0);
    return std::all_of(persons.begin(), persons.end(), said);
}

void markAgreed(CallDraft &draft)
{
    for (auto &referral : draft.referrals) {
        auto before = draft.consents;
        before.removeIf([&](const Consent &consent) { return consent.at > referral.at; });
        referral.consent = isAgreed(before, referral.service, referral.persons);
    }
}

} // namespace latarnia
