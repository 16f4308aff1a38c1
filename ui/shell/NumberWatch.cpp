// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NumberWatch.h"

using namespace Qt::StringLiterals;

namespace latarnia {

NumberWatch::NumberWatch(LiveCall &call, SeenNumbers &numbers, CallPage &page, QObject *parent)
    : QObject{parent}
    , m_call{call}
    , m_page{page}
{
    connect(&m_call, &LiveCall::begun, this, [this, &numbers] {
        m_before = {};
        m_silentSaid = false;
        numbers.look(m_call.draft().incomingNumber);
    });
    connect(&numbers, &SeenNumbers::seen, this, &NumberWatch::hear);
    connect(&m_call, &LiveCall::changed, this, &NumberWatch::follow);
}

void NumberWatch::hear(const QString &number, const SeenBefore &before)
{
    if (!m_call.isOpen() || m_call.draft().incomingNumber != number)
        return; // the answer belongs to a call that is no longer here
    m_before = before;
    m_page.say(Tone::Info, u"info"_s, tr("Number seen before."));
    follow();
}

void NumberWatch::follow()
{
    if (m_before.silent == 0 || m_call.draft().kind != CallKind::Silent || std::exchange(m_silentSaid, true))
        return;
    m_page.say(
        Tone::Info, u"info"_s,
        tr("Number seen before. Silent in the last three days: %n time(s).", nullptr, m_before.silent));
}

} // namespace latarnia
