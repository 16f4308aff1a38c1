// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HeldCalls.h"

namespace latarnia {

HeldCalls::HeldCalls(LiveCall &call, CallDesk &desk, CallPage &page, QObject *parent)
    : QObject{parent}
    , m_call{call}
    , m_desk{desk}
    , m_page{page}
{
}

QStringList HeldCalls::numbers() const
{
    QStringList numbers;
    for (const auto &draft : m_drafts)
        numbers.append(draft.number);
    return numbers;
}

void HeldCalls::hold()
{
    if (!m_call.isOpen())
        return;
    auto draft = m_call.draft();
    const bool closing = m_desk.isClosing(draft.id);
    if (!closing) {
        draft.place = m_page.place();
        draft.aside = true;
        m_desk.keep(draft);
        m_desk.keepNow(); // what was typed last is on its way before another call comes
        m_drafts.append(draft);
    }
    m_call.end();
    Q_EMIT changed();
}

void HeldCalls::add(const QList<CallDraft> &drafts)
{
    for (auto draft : drafts) {
        if (!std::exchange(draft.aside, true))
            m_desk.keep(draft);
        m_drafts.append(draft);
    }
    m_desk.keepNow();
    Q_EMIT changed();
}

bool HeldCalls::resume()
{
    if (m_drafts.isEmpty())
        return false;
    auto next = m_drafts.takeFirst();
    next.aside = false;
    m_desk.keep(next); // with the one put aside: a crash finds one of them on the screen
    hold();
    m_desk.keepNow();
    m_call.begin(next);
    Q_EMIT changed();
    Q_EMIT resumed(next.place);
    return true;
}

} // namespace latarnia
