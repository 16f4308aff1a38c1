// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/LiveCall.h"

#include "core/call/DraftWords.h"

#include <algorithm>

namespace latarnia {

LiveCall::LiveCall(const Content &content, Clock clock, QObject *parent)
    : QObject{parent}
    , m_content{content}
    , m_clock{std::move(clock)}
{
}

void LiveCall::begin(CallDraft draft)
{
    if (draft.persons.isEmpty())
        draft.persons.append(CallPerson{.id = makeId<PersonTag>(m_clock())});
    m_closing = false;
    m_now = {};
    m_now.set(std::move(draft), m_content, m_clock());
    Q_EMIT begun();
    Q_EMIT changed();
}

void LiveCall::end(Ending ending)
{
    m_closing = ending == Ending::Closing;
    if (ending != Ending::Over)
        return;
    m_now = {};
    Q_EMIT ended();
}

/// Words that would be shown and not kept are worse than none.
bool LiveCall::refuse()
{
    if (!isOpen() || !m_closing)
        return !isOpen();
    if (std::exchange(m_refusing, true))
        return true; // a view that answers the signal below
    Q_EMIT refused();
    Q_EMIT changed();
    m_refusing = false;
    return true;
}

void LiveCall::change(const std::function<void(CallDraft &)> &edit)
{
    if (refuse())
        return;
    auto next = draft();
    edit(next);
    cleanWords(next);
    if (next == draft())
        return;
    ++next.revision;
    m_now.set(std::move(next), m_content, m_clock());
    Q_EMIT changed();
}

void LiveCall::changeWords(const std::function<void(CallDraft &)> &edit)
{
    if (refuse())
        return;
    auto next = draft();
    edit(next);
    cleanWords(next);
    ++next.revision;
    m_now.setWords(std::move(next));
    Q_EMIT worded();
}

void LiveCall::changePerson(const std::function<void(CallPerson &)> &edit)
{
    change([&](CallDraft &draft) { edit(draft.persons[m_now.personIndex()]); });
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
    if (refuse())
        return;
    const auto &answers = m_now.person().answers;
    const auto known = answers.constFind(id);
    const auto before = known == answers.cend() ? std::optional<Answer>{} : *known;
    if (before == answer)
        return;
    m_steps[draft().id.text].append({.person = m_now.person().id, .id = id, .before = before});
    setAnswer(m_now.personIndex(), id, answer);
    Q_EMIT answered(id);
}

bool LiveCall::takeBack()
{
    if (refuse())
        return false;
    auto &steps = m_steps[draft().id.text];
    while (!steps.isEmpty()) {
        const auto step = steps.takeLast();
        const auto &persons = draft().persons;
        const auto person = std::find_if(persons.begin(), persons.end(),
                                         [&](const CallPerson &one) { return one.id == step.person; });
        if (person == persons.end())
            continue;
        const int index = int(person - persons.begin());
        selectPerson(index);
        setAnswer(index, step.id, step.before);
        Q_EMIT answered(step.id);
        return true;
    }
    return false;
}

void LiveCall::selectPerson(int index)
{
    if (index == m_now.personIndex() || index < 0 || index >= draft().persons.size())
        return;
    m_now.selectPerson(index);
    Q_EMIT changed();
}

} // namespace latarnia
