// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CallTaking.h"

#include <algorithm>

namespace latarnia {

CallTaking::CallTaking(LiveCall &call, CallDesk &desk, HeldCalls &held, const Language &language,
                       QObject *parent)
    : QObject{parent}
    , m_call{call}
    , m_desk{desk}
    , m_held{held}
    , m_language{language}
{
    connect(&m_desk, &CallDesk::taken, this, &CallTaking::begin);
    connect(&m_desk, &CallDesk::draftsFound, this, &CallTaking::resume);
    connect(&m_desk, &CallDesk::numbered, this, &CallTaking::number);
}

/// A second F2 before the first call is there is the same F2. The open call stays until then: what is typed
/// meanwhile belongs to it.
void CallTaking::take()
{
    if (!std::exchange(m_taking, true))
        m_desk.take();
}

void CallTaking::takeIncoming(const QString &number)
{
    m_desk.take(TakenBy::Telephone, number);
}

/// Nobody who speaks is interrupted: a call that comes by itself waits while another one is open.
void CallTaking::begin(CallDraft draft, TakenBy by)
{
    draft.callerLanguage = m_language.code();
    if (by == TakenBy::Operator) {
        m_taking = false;
        m_held.hold();
    }
    if (m_call.isOpen()) {
        m_held.put(draft);
        Q_EMIT waiting();
        return;
    }
    m_call.begin(std::move(draft));
    Q_EMIT taken();
}

/// A call the vault could not take at first has its number at last.
void CallTaking::number(const QString &call, const QString &number)
{
    if (m_call.isOpen() && m_call.draft().id.text == call)
        m_call.change([&](CallDraft &draft) { draft.number = number; });
    else
        m_held.number(call, number);
}

/// The call that was on the screen is there again, the others wait; so do all of them when one was taken
/// before they were found. What is to be finished later waits until somebody takes it up.
void CallTaking::resume(const QList<CallDraft> &drafts)
{
    auto others = drafts;
    others.removeIf([this](const CallDraft &draft) { return draft.id == m_call.draft().id; });
    const auto last = std::find_if(others.rbegin(), others.rend(), [](const CallDraft &draft) {
        return !draft.aside || !draft.talkEndedAt.isValid();
    });
    const bool later
        = std::exchange(m_found, true); // calls that were brought in wait until they are asked for
    if (later || m_call.isOpen() || last == others.rend()) {
        m_held.add(others);
        return;
    }
    auto draft = others.takeAt(others.rend() - last - 1);
    m_held.add(others);
    draft.aside = false;
    m_desk.keep(draft);
    m_call.begin(draft);
    Q_EMIT resumed(draft.place);
}

} // namespace latarnia
