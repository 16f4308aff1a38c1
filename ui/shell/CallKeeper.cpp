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
    connect(&m_desk, &CallDesk::kept, this, &CallKeeper::hear);
    connect(&m_desk, &CallDesk::keptForEmergency, this, [this](const QString &id) {
        m_inEmergency.insert(id);
        check();
    });
}

void CallKeeper::hear(const QString &call, quint64 revision, const QDateTime &at)
{
    m_kept.insert(call, {revision, at});
    if (call != m_call.draft().id.text)
        return;
    forgetUntil(revision);
    check();
}

void CallKeeper::begin()
{
    const auto &draft = m_call.draft();
    m_unkept.clear();
    if (!m_kept.contains(draft.id.text)) // taken a moment ago, or found after a crash
        m_kept.insert(draft.id.text,
                      {draft.number.isEmpty() ? 0 : draft.revision,
                       draft.revision == 0 ? draft.startedAt : QDateTime{}});
    if (kept().revision != draft.revision)
        m_unkept.append({draft.revision, m_stopwatch()});
    m_timer.start();
    check();
}

void CallKeeper::keep()
{
    if (!m_call.isOpen() || m_call.draft().revision == kept().revision)
        return;
    m_unkept.append({m_call.draft().revision, m_stopwatch()});
    auto draft = m_call.draft();
    draft.place = m_page.place();
    m_desk.keep(draft);
    if (m_unkept.constFirst().at + SlowAfterMs > m_stopwatch())
        m_page.header().showSaved(SavedState::Typing, kept().at); // a later letter does not hide a slow disk
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
    const auto [revision, at] = kept();
    if (revision == m_call.draft().revision) {
        m_unkept.clear();
        m_inEmergency.remove(m_call.draft().id.text);
        m_page.header().showSaved(at.isValid() ? SavedState::Saved : SavedState::Typing, at);
        m_page.say(Tone::Quiet, {}, {}, NoticeCause::Saving);
        return;
    }
    const auto waiting = m_unkept.isEmpty() ? 0 : m_stopwatch() - m_unkept.constFirst().at;
    if (waiting > FailedAfterMs)
        m_page.header().showSaved(
            m_inEmergency.contains(m_call.draft().id.text) ? SavedState::Emergency : SavedState::Failed, at);
    else if (waiting > SlowAfterMs)
        m_page.header().showSaved(SavedState::Slow, at);
    else
        m_page.header().showSaved(SavedState::Typing, at);
}

} // namespace latarnia
