// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/CallNow.h"

#include "core/routing/FactsOfCall.h"
#include "core/triage/CallLevel.h"
#include "core/triage/Triage.h"

#include <algorithm>

namespace latarnia {

const Verdict &CallNow::callVerdict() const
{
    return m_verdicts.at(decidingPerson(m_verdicts));
}

void CallNow::set(CallDraft draft, const Content &content, const QDateTime &at)
{
    m_draft = std::move(draft);
    m_person = qBound(0, m_person, int(m_draft.persons.size()) - 1);
    m_verdicts.clear();
    for (const auto &person : std::as_const(m_draft.persons))
        m_verdicts.append(triage(content.instrument,
                                 caseOf(content.instrument, person, m_draft.role, m_draft.safety.danger)));
    m_routing = route(content.directory, content.holidays, content.rules,
                      factsOf(m_draft, routedAs(m_verdicts, m_draft.handLevel)), at);
    if (m_draft.kind == CallKind::SuspectedController)
        m_routing.advice.clear(); // nothing is advised to them; the script card says what is said
}

AddressForm addressIn(const CallNow &now)
{
    const auto &draft = now.draft();
    const bool childSpeaks = isChild(now.person().age) && draft.role == CallerRole::Victim;
    return childSpeaks ? AddressForm::Familiar : draft.address;
}

bool isContradicted(const CallNow &now, const QString &id)
{
    const auto &pairs = now.verdict().contradictions;
    return std::any_of(pairs.begin(), pairs.end(),
                       [&](const QStringList &pair) { return pair.contains(id); });
}

} // namespace latarnia
