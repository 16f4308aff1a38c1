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
        m_abusiveSaid = false;
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
    if (before.controller)
        m_page.say(Tone::Warn, u"triangle-alert"_s,
                   tr("Number seen before. A suspected controller may be using it: confirm nothing (F8)."));
    else
        m_page.say(Tone::Info, u"info"_s, tr("Number seen before."));
    follow();
}

/// How often is said only once the kind is known: a number alone tells nothing of who rings.
void NumberWatch::follow()
{
    if (m_before.controller)
        return; // that is worth more than a count, and stays
    const auto &kind = m_call.draft().kind;
    if (kind == CallKind::Silent && m_before.silent > 0 && !std::exchange(m_silentSaid, true))
        m_page.say(
            Tone::Info, u"info"_s,
            tr("Number seen before. Silent in the last three days: %n time(s).", nullptr, m_before.silent));
    if (kind == CallKind::Abusive && m_before.abusive > 0 && !std::exchange(m_abusiveSaid, true))
        m_page.say(
            Tone::Info, u"info"_s,
            tr("Number seen before. Abusive in the last 24 hours: %n time(s).", nullptr, m_before.abusive));
}

} // namespace latarnia
