// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/LiveCall.h"

#include "core/routing/FactsOfCall.h"
#include "core/triage/CallLevel.h"
#include "core/triage/Triage.h"

namespace latarnia {

LiveCall::LiveCall(const Content &content, Clock clock, QObject *parent)
    : QObject{parent}
    , m_content{content}
    , m_clock{std::move(clock)}
{
}

void LiveCall::begin(CallDraft draft)
{
    m_draft = std::move(draft);
    if (m_draft.persons.isEmpty())
        m_draft.persons.append(CallPerson{.id = makeId<PersonTag>(m_clock())});
    m_person = 0;
    m_steps.clear();
    compute();
    Q_EMIT begun();
    Q_EMIT changed();
}

void LiveCall::end()
{
    m_draft = {};
    m_verdicts.clear();
    m_routing = {};
    Q_EMIT ended();
}

const Verdict &LiveCall::callVerdict() const
{
    return m_verdicts.at(decidingPerson(m_verdicts));
}

void LiveCall::change(const std::function<void(CallDraft &)> &edit)
{
    if (!isOpen())
        return;
    auto next = m_draft;
    edit(next);
    if (next == m_draft)
        return;
    m_draft = std::move(next);
    ++m_draft.revision;
    m_person = qBound(0, m_person, int(m_draft.persons.size()) - 1);
    compute();
    Q_EMIT changed();
}

void LiveCall::changeWords(const std::function<void(CallDraft &)> &edit)
{
    if (!isOpen())
        return;
    edit(m_draft);
    ++m_draft.revision;
    Q_EMIT worded();
}

void LiveCall::changePerson(const std::function<void(CallPerson &)> &edit)
{
    change([&](CallDraft &draft) { edit(draft.persons[m_person]); });
}

void LiveCall::setAnswer(int person, const QString &id, std::optional<Answer> answer)
{
    change([&](CallDraft &draft) {
        auto &answers = draft.persons[person].answers;
        if (answer)
            answers.insert(id, *answer);
        else
            answers.remove(id);
    });
}

void LiveCall::answer(const QString &id, std::optional<Answer> answer)
{
    if (!isOpen())
        return;
    const auto &answers = person().answers;
    const auto known = answers.constFind(id);
    const auto before = known == answers.cend() ? std::optional<Answer>{} : *known;
    if (before == answer)
        return;
    m_steps.append({.person = m_person, .id = id, .before = before});
    setAnswer(m_person, id, answer);
    Q_EMIT answered(id);
}

bool LiveCall::takeBack()
{
    if (m_steps.isEmpty() || !isOpen())
        return false;
    const auto step = m_steps.takeLast();
    selectPerson(step.person);
    setAnswer(step.person, step.id, step.before);
    Q_EMIT answered(step.id);
    return true;
}

void LiveCall::selectPerson(int index)
{
    if (index == m_person || index < 0 || index >= m_draft.persons.size())
        return;
    m_person = index;
    Q_EMIT changed();
}

void LiveCall::compute()
{
    m_verdicts.clear();
    for (const auto &person : std::as_const(m_draft.persons))
        m_verdicts.append(triage(m_content.instrument,
                                 caseOf(m_content.instrument, person, m_draft.role, m_draft.safety.danger)));
    const auto facts = factsOf(m_draft, callVerdict().routeAs);
    m_routing = route(m_content.directory, m_content.holidays, m_content.rules, facts, m_clock());
}

} // namespace latarnia
