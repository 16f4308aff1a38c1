// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CallKeeper.h"

namespace latarnia {

namespace {

constexpr int SlowAfterMs = 1000;
constexpr int FailedAfterMs = 3000;
constexpr int LookEveryMs = 250;

} // namespace

CallKeeper::CallKeeper(LiveCall &call, CallDesk &desk, CallPage &page, Stopwatch stopwatch, QObject *parent)
    : QObject{parent}
    , m_call{call}
    , m_desk{desk}
    , m_page{page}
    , m_stopwatch{std::move(stopwatch)}
{
    m_timer.setInterval(LookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &CallKeeper::check);
    connect(&m_call, &LiveCall::begun, this, &CallKeeper::begin);
    connect(&m_call, &LiveCall::ended, &m_timer, &QTimer::stop);
    connect(&m_call, &LiveCall::changed, this, &CallKeeper::keep);
    connect(&m_call, &LiveCall::worded, this, &CallKeeper::keep);
    connect(&m_desk, &CallDesk::kept, this, [this](const QString &id, quint64 revision, const QDateTime &at) {
        if (id != m_call.draft().id.text)
            return;
        m_keptRevision = revision;
        forgetUntil(revision);
        m_keptAt = at;
        check();
    });
}

void CallKeeper::begin()
{
    m_keptRevision = m_call.draft().revision;
    m_keptAt = m_call.draft().startedAt;
    m_unkept.clear();
    m_timer.start();
}

void CallKeeper::keep()
{
    if (!m_call.isOpen() || m_call.draft().revision == m_keptRevision)
        return;
    m_unkept.append({m_call.draft().revision, m_stopwatch()});
    auto draft = m_call.draft();
    draft.place = m_page.place();
    m_desk.keep(draft);
    if (m_unkept.constFirst().at + SlowAfterMs > m_stopwatch())
        m_page.header().showSaved(SavedState::Typing, m_keptAt); // a later letter does not hide a slow disk
}

/// Who types without a pause always has something that is not kept yet; what counts is how long it has
/// waited.
void CallKeeper::forgetUntil(quint64 revision)
{
    while (!m_unkept.isEmpty() && m_unkept.constFirst().revision <= revision)
        m_unkept.removeFirst();
}

void CallKeeper::check()
{
    if (!m_call.isOpen())
        return;
    if (m_keptRevision == m_call.draft().revision) {
        m_unkept.clear();
        m_page.header().showSaved(SavedState::Saved, m_keptAt);
        m_page.say(Tone::Quiet, {}, {}, NoticeCause::Saving);
        return;
    }
    const auto waiting = m_unkept.isEmpty() ? 0 : m_stopwatch() - m_unkept.constFirst().at;
    if (waiting > FailedAfterMs)
        m_page.header().showSaved(SavedState::Failed, m_keptAt);
    else if (waiting > SlowAfterMs)
        m_page.header().showSaved(SavedState::Slow, m_keptAt);
    else
        m_page.header().showSaved(SavedState::Typing, m_keptAt);
}

} // namespace latarnia
