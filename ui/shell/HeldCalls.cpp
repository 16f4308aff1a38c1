// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HeldCalls.h"

namespace latarnia {

HeldCalls::HeldCalls(LiveCall &call, CallDesk &desk, QObject *parent)
    : QObject{parent}
    , m_call{call}
    , m_desk{desk}
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
    m_desk.keepNow(); // what was typed last is on its way before another call comes
    if (!m_desk.isClosing(m_call.draft().id))
        m_drafts.append(m_call.draft());
    m_call.end();
    Q_EMIT changed();
}

void HeldCalls::add(const QList<CallDraft> &drafts)
{
    m_drafts += drafts;
    Q_EMIT changed();
}

bool HeldCalls::resume()
{
    if (m_drafts.isEmpty())
        return false;
    const auto next = m_drafts.takeFirst();
    hold();
    m_call.begin(next);
    Q_EMIT changed();
    return true;
}

} // namespace latarnia
