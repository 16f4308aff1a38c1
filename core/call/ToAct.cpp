// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/ToAct.h"

#include "core/call/FirstFacts.h"

#include <algorithm>

namespace latarnia {

namespace {

bool isPlaceKnown(const Safety &safety)
{
    return !safety.where.trimmed().isEmpty() || !safety.peoplesWhere.trimmed().isEmpty();
}

bool isUrgent(Need need)
{
    return std::find(UrgentNeeds.begin(), UrgentNeeds.end(), need) != UrgentNeeds.end();
}

bool isTonightKnown(const CallPerson &person)
{
    return !std::all_of(person.needs.begin(), person.needs.end(), isUrgent);
}

bool isAlone(const CallDraft &draft)
{
    return draft.persons.size() == 1 && draft.persons.first().people == 1;
}

/// 112 and the lead are told of a danger; that is no service to go to.
bool isPassedOn(const CallDraft &draft, int person)
{
    return std::any_of(draft.referrals.begin(), draft.referrals.end(), [person](const Referral &referral) {
        return referral.persons.contains(person) && referral.service != EmergencyService
            && referral.service != LeadService;
    });
}

bool isConsentAsked(const CallDraft &draft, int person)
{
    return std::any_of(draft.consents.begin(), draft.consents.end(),
                       [person](const Consent &consent) { return consent.person == person; });
}

/// What is asked of somebody who may have to leave where she is.
QList<ToAct> missingToLeave(const CallDraft &draft, int index)
{
    const auto &person = draft.persons.at(index);
    const bool institution = draft.role == CallerRole::Institution;
    const bool passedOn = isPassedOn(draft, index);
    QList<ToAct> missing;
    if (institution && !draft.callerVerified)
        missing.append(ToAct::Verified);
    if (!isPlaceKnown(draft.safety))
        missing.append(ToAct::Where);
    if (!isTonightKnown(person))
        missing.append(ToAct::Tonight);
    if (isAlone(draft) && !passedOn)
        missing.append(ToAct::WhoElse);
    if (!institution && !passedOn && !isConsentAsked(draft, index))
        missing.append(ToAct::Consent);
    return missing;
}

} // namespace

QList<ToAct> missingToAct(const CallDraft &draft, int index, Level level)
{
    if (draft.kind == CallKind::SuspectedController)
        return {};
    const auto &person = draft.persons.at(index);
    QList<ToAct> missing;
    if (!draft.safety.dangerAsked)
        missing.append(ToAct::Danger);
    if (person.age == AgeState::NotAsked)
        missing.append(ToAct::Age);
    if (person.needs.isEmpty() && draft.safety.dangerKinds.isEmpty())
        missing.append(ToAct::Urgent);
    if (level != Level::T4 && person.phase != Phase::Before)
        missing += missingToLeave(draft, index);
    std::sort(missing.begin(), missing.end());
    return missing;
}

} // namespace latarnia
