// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/FactsOfCall.h"

namespace latarnia {

namespace {

AgeGroup groupOf(AgeState age)
{
    switch (age) {
    case AgeState::Adult:
    case AgeState::SoundsAdult:
        return AgeGroup::Adult;
    case AgeState::MaybeUnder18:
    case AgeState::Under18:
        return AgeGroup::Child;
    case AgeState::NotAsked:
        return AgeGroup::Unknown;
    }
    return AgeGroup::Unknown;
}

/// A guardian who is not known to stay out of it counts as unknown; one who is involved decides.
KnownFact guardianIn(const QList<CallPerson> &persons)
{
    auto guardian = KnownFact::No;
    for (const auto &person : persons) {
        if (groupOf(person.age) != AgeGroup::Child)
            continue;
        if (person.guardianInvolved == KnownFact::Yes)
            return KnownFact::Yes;
        if (person.guardianInvolved == KnownFact::Unknown)
            guardian = KnownFact::Unknown;
    }
    return guardian;
}

RoutedPerson routed(const CallPerson &person, Level routeAs)
{
    return {.ageGroup = groupOf(person.age),
            .sex = person.sex,
            .citizenship = person.citizenship,
            .stay = person.stay,
            .asylumSeeker = person.asylumSeeker,
            .formallyIdentified = person.formallyIdentified,
            .forms = person.forms,
            .needs = person.needs,
            .level = routeAs,
            .phase = person.phase};
}

RoutingFacts factsOfController()
{
    return {.level = Level::T4, .persons = {RoutedPerson{.needs = {Need::Information}}}};
}

} // namespace

RoutingFacts factsOf(const CallDraft &draft, const QList<Level> &routeAs)
{
    if (draft.kind == CallKind::SuspectedController)
        return factsOfController();
    RoutingFacts facts{.danger = draft.safety.danger,
                       .dangerKinds = draft.safety.dangerKinds,
                       .place = draft.safety.place,
                       .callerRole = draft.role,
                       .language = draft.callerLanguage,
                       .voivodeship = draft.voivodeship,
                       .wishes = draft.wishes,
                       .guardianInvolved = guardianIn(draft.persons),
                       .callerVerified = draft.callerVerified,
                       .perpetratorPlace = draft.perpetratorPlace};
    for (int i = 0; i < int(draft.persons.size()); ++i)
        facts.persons.append(routed(draft.persons.at(i), routeAs.value(i, Level::T5)));
    return facts;
}

} // namespace latarnia
