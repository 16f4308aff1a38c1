// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/People.h"

namespace latarnia {

namespace {

/// Indexes into the persons as they are once @p gone has been taken out.
QList<int> withoutIndex(const QList<int> &indexes, int gone)
{
    QList<int> left;
    for (const int index : indexes) {
        if (index != gone)
            left.append(index > gone ? index - 1 : index);
    }
    return left;
}

} // namespace

bool isBlank(const CallPerson &person)
{
    return person == CallPerson{.id = person.id};
}

CallDraft withoutPerson(CallDraft draft, int person)
{
    if (person < 0 || person >= draft.persons.size() || draft.persons.size() == 1)
        return draft;
    draft.persons.removeAt(person);
    QList<Referral> referrals;
    for (auto referral : std::as_const(draft.referrals)) {
        const bool forNobody = referral.persons.isEmpty();
        referral.persons = withoutIndex(referral.persons, person);
        if (forNobody || !referral.persons.isEmpty())
            referrals.append(referral);
    }
    draft.referrals = referrals;
    draft.consents.removeIf([person](const Consent &consent) { return consent.person == person; });
    for (auto &consent : draft.consents)
        consent.person -= consent.person > person ? 1 : 0;
    return draft;
}

CallDraft withSplitOff(CallDraft draft, int person, int count, const PersonId &id)
{
    if (person < 0 || person >= draft.persons.size() || draft.persons.size() >= MaxPersons || count < 1
        || count >= draft.persons.at(person).people)
        return draft;
    auto part = draft.persons.at(person);
    part.id = id;
    part.people = count;
    part.identity = {}; // a name is one person's
    draft.persons[person].people -= count;
    draft.persons.append(part);
    return draft;
}

} // namespace latarnia
