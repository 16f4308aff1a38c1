// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HeldCalls.h"

#include <algorithm>

namespace latarnia {

HeldCalls::HeldCalls(LiveCall &call, CallDesk &desk, CallPage &page, QObject *parent)
    : QObject{parent}
    , m_call{call}
    , m_desk{desk}
    , m_page{page}
{
}

QList<CallDraft> HeldCalls::onHold() const
{
    auto drafts = m_drafts;
    drafts.removeIf([](const CallDraft &draft) { return draft.talkEndedAt.isValid(); });
    return drafts;
}

QList<CallDraft> HeldCalls::toFinish() const
{
    auto drafts = m_drafts;
    drafts.removeIf([](const CallDraft &draft) { return !draft.talkEndedAt.isValid(); });
    return drafts;
}

void HeldCalls::hold()
{
    if (!m_call.isOpen())
        return;
    auto draft = m_call.draft();
    draft.place = m_page.place();
    m_call.end();
    if (!m_desk.isClosing(draft.id))
        put(draft); // what was typed last is on its way before another call comes
    Q_EMIT changed();
}

void HeldCalls::put(CallDraft draft)
{
    draft.aside = true;
    m_desk.keep(draft);
    m_desk.keepNow();
    m_drafts.append(draft);
    Q_EMIT changed();
}

void HeldCalls::number(const QString &call, const QString &number)
{
    for (auto &draft : m_drafts) {
        if (draft.id.text == call)
            draft.number = number;
    }
    Q_EMIT changed();
}

void HeldCalls::add(const QList<CallDraft> &drafts)
{
    for (const auto &draft : drafts) {
        const bool known = std::any_of(m_drafts.begin(), m_drafts.end(),
                                       [&](const CallDraft &held) { return held.id == draft.id; });
        if (!known)
            m_drafts.append(draft);
    }
    Q_EMIT changed();
}

void HeldCalls::resume()
{
    const auto waiting = onHold();
    if (!waiting.isEmpty())
        resume(waiting.first().id.text);
}

void HeldCalls::resume(const QString &call)
{
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(),
                                    [&](const CallDraft &draft) { return draft.id.text == call; });
    if (found == m_drafts.end())
        return;
    auto next = m_drafts.takeAt(found - m_drafts.begin());
    next.aside = false;
    m_desk.keep(next); // with the one put aside: a crash finds one of them on the screen
    hold();
    m_desk.keepNow();
    m_call.begin(next);
    Q_EMIT changed();
    Q_EMIT resumed(next.place);
}

} // namespace latarnia
