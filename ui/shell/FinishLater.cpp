// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FinishLater.h"

#include "core/call/FinishLater.h"

using namespace Qt::StringLiterals;

namespace latarnia {

FinishLater::FinishLater(LiveCall &call, CallDesk &desk, HeldCalls &held, CallPage &page, Clock clock,
                         QObject *parent)
    : QObject{parent}
    , m_call{call}
    , m_desk{desk}
    , m_held{held}
    , m_page{page}
    , m_clock{std::move(clock)}
{
}

void FinishLater::leave()
{
    if (!mayBeFinishedLater(m_call.draft(), m_call.now().shown().level)) {
        m_page.say(Tone::Warn, u"triangle-alert"_s,
                   tr("Only a call with danger, a whispered one or a dropped one is finished later. Close "
                      "this one."));
        return;
    }
    // Taken up and left again, it still ended when the talk did.
    if (!m_call.draft().talkEndedAt.isValid())
        m_call.change([this](CallDraft &draft) { draft.talkEndedAt = m_clock(); });
    m_desk.record(m_call.draft().id, u"finishLater"_s, {}, {});
    m_held.hold();
    Q_EMIT left();
}

} // namespace latarnia
