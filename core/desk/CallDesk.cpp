// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallDesk.h"

#include "core/desk/CallRecord.h"
#include "core/desk/EmergencyKeeper.h"
#include "core/desk/Lane.h"
#include "core/desk/Permission.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

bool isFaultOfTheDisk(const Problem &problem)
{
    return problem.fault == Fault::DiskFull || problem.fault == Fault::StoreUnavailable
        || problem.fault == Fault::StoreDamaged || problem.fault == Fault::ReadOnly;
}

} // namespace

CallDesk::CallDesk(std::shared_ptr<Lane> writer, DeskIdentity identity, Clock clock,
                   const EmergencyFiles &emergency, QObject *parent)
    : QObject{parent}
    , m_writer{std::move(writer)}
    , m_identity{std::move(identity)}
    , m_clock{std::move(clock)}
    , m_emergency{std::make_shared<EmergencyKeeper>(emergency)}
{
    connect(m_emergency.get(), &EmergencyKeeper::kept, this, &CallDesk::keptForEmergency);
    connect(m_emergency.get(), &EmergencyKeeper::keptNowhere, this, &CallDesk::keptNowhere);
    for (auto *timer : {&m_idle, &m_limit}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &CallDesk::keepNow);
    }
    m_writer->tellTrouble([this](const Problem &problem) {
        QMetaObject::invokeMethod(this, [this, problem] { fail(problem); });
    });
    m_idle.setInterval(KeepWhenIdleMs);
    m_limit.setInterval(KeepAtMostMs - KeepWhenIdleMs); // leaves the commit itself time within the second
}

CallDesk::~CallDesk()
{
    keepNow();
}

void CallDesk::take(TakenBy by, const QString &number)
{
    const auto failed = [this, by, number](const Problem &problem) {
        QMetaObject::invokeMethod(this,
                                  [this, problem, by, number] { takeWithoutVault(by, number, problem); });
    };
    if (const auto may = permit(rulingAt(m_identity, Action::TakeCall)); !may && !m_identity.isIntake) {
        Q_EMIT takeRefused(may.problem());
        return;
    }
    const auto work = [this, failed, by, number, identity = m_identity, now = m_clock()](Store &store) {
        const auto draft = insertCall(store, identity, number, now);
        if (!draft) {
            if (isFaultOfTheDisk(draft.problem()))
                m_writer->reopenNext();
            failed(draft.problem());
            return;
        }
        QMetaObject::invokeMethod(this, [this, draft, by] {
            Q_EMIT taken(*draft, by);
            Q_EMIT committed();
        });
    };
    m_writer->post(Urgency::Draft, work, failed);
}

/// Somebody is on the line: a disk that takes nothing is no reason not to listen.
void CallDesk::takeWithoutVault(TakenBy by, const QString &number, const Problem &problem)
{
    const auto draft = unnumberedCall(number, m_clock());
    Q_EMIT taken(draft, by);
    keep(draft);
    keepNow();
    fail(problem);
}

void CallDesk::fail(const Problem &problem)
{
    m_emergency->keepAll();
    Q_EMIT keepFailed(problem);
}

void CallDesk::keep(const CallDraft &draft)
{
    m_pending.removeIf([&](const CallDraft &old) { return old.id == draft.id; });
    m_pending.append(draft);
    m_idle.start();
    if (!m_limit.isActive())
        m_limit.start();
}

void CallDesk::keepNow()
{
    m_idle.stop();
    m_limit.stop();
    if (!m_pending.isEmpty())
        postKeep();
}

bool CallDesk::isPending(const CallId &call) const
{
    return std::any_of(m_pending.begin(), m_pending.end(),
                       [&](const CallDraft &draft) { return draft.id == call; });
}

/// What could not be committed is tried again: the words are still here. Newer words of a call stay.
void CallDesk::takeBack(const QList<CallDraft> &drafts, const QList<Event> &events)
{
    m_events = events + m_events;
    for (const auto &draft : drafts) {
        if (!isPending(draft.id))
            keep(draft);
    }
}

void CallDesk::postKeep()
{
    for (const auto &draft : std::as_const(m_pending))
        m_emergency->expect(draft);
    m_writer->post(Urgency::Draft,
                   [this, emergency = m_emergency, identity = m_identity,
                    drafts = std::exchange(m_pending, {}), events = std::exchange(m_events, {}),
                    clock = m_clock](Store &store) {
                       const auto now = clock();
                       QHash<QString, QString> numbers;
                       const auto done = atomically(store.database(), [&]() -> Result<> {
                           for (const auto &event : events) {
                               auto line = store.events().append(identity.desk, event.at, event.call,
                                                                 event.kind, event.subject, event.value);
                               if (!line)
                                   return line;
                           }
                           for (const auto &draft : drafts) {
                               const auto number = keepDraft(store, identity, draft, now);
                               if (!number)
                                   return number.problem();
                               if (*number != draft.number)
                                   numbers.insert(draft.id.text, *number);
                           }
                           return {};
                       });
                       if (!done && isFaultOfTheDisk(done.problem()))
                           m_writer->reopenNext();
                       if (done) {
                           for (const auto &draft : drafts)
                               emergency->acknowledge(draft.id, draft.revision);
                       }
                       QMetaObject::invokeMethod(this, [this, done, drafts, events, numbers, now] {
                           if (!done) {
                               takeBack(drafts, events);
                               fail(done.problem());
                               return;
                           }
                           for (auto number = numbers.begin(); number != numbers.end(); ++number)
                               Q_EMIT numbered(number.key(), number.value());
                           for (const auto &draft : drafts)
                               Q_EMIT kept(draft.id.text, draft.revision, now);
                       });
                   });
}

void CallDesk::close(const CallDraft &draft, const ClosingResult &result)
{
    const auto missing = missingIn(draft);
    if (!missing.isEmpty()) {
        Q_EMIT closeRefused(missing);
        return;
    }
    if (isClosedAtOnce(*draft.kind) && hasContent(draft)) {
        Q_EMIT closeFailed({.fault = Fault::CallIncomplete}, draft.id.text);
        return;
    }
    m_closing.insert(draft.id.text);
    keep(draft);
    keepNow();
    const auto failed = [this, call = draft.id.text](const Problem &problem) {
        QMetaObject::invokeMethod(this, [this, call, problem] {
            m_closing.remove(call);
            Q_EMIT closeFailed(problem, call);
        });
    };
    const auto work = [this, failed, draft, result, identity = m_identity, now = m_clock()](Store &store) {
        const auto done = writeClosed(store, identity, draft, result, now);
        if (!done) {
            if (isFaultOfTheDisk(done.problem()))
                m_writer->reopenNext();
            failed(done.problem());
            return;
        }
        QMetaObject::invokeMethod(this, [this, draft, now] {
            m_closing.remove(draft.id.text);
            m_closedAt = now;
            m_closedCall = draft.id.text;
            Q_EMIT closed(draft.id.text);
            Q_EMIT committed();
        });
    };
    m_writer->post(Urgency::Draft, work, failed);
}

void CallDesk::reopen(const CallDraft &draft)
{
    const auto now = m_clock();
    if (draft.id.text != m_closedCall || m_closedAt.secsTo(now) > ReopenWithinSeconds) {
        Q_EMIT closeFailed({.fault = Fault::ReopenTooLate}, draft.id.text);
        return;
    }
    m_closedCall.clear();
    m_writer->post(Urgency::Draft,
                   [this, draft, identity = m_identity, closedAt = m_closedAt, now](Store &store) {
                       const auto done = writeReopened(store, identity, draft, closedAt, now);
                       QMetaObject::invokeMethod(this, [this, done, draft] {
                           if (done)
                               Q_EMIT reopened(draft);
                           else
                               Q_EMIT closeFailed(done.problem(), draft.id.text);
                           Q_EMIT committed();
                       });
                   });
}

void CallDesk::findDrafts()
{
    m_writer->post(Urgency::Draft, [this, identity = m_identity, now = m_clock()](Store &store) {
        const auto drafts = draftsToGoOnWith(store, identity, now);
        QMetaObject::invokeMethod(this, [this, drafts] {
            if (!drafts) {
                Q_EMIT keepFailed(drafts.problem());
                return;
            }
            Q_EMIT draftsFound(drafts->readable);
            if (drafts->problem)
                Q_EMIT keepFailed(*drafts->problem);
        });
    });
}

void CallDesk::addEmergencyFolder(const QString &folder)
{
    m_emergency->add(folder);
}

void CallDesk::record(const CallId &call, const QString &kind, const QString &subject, const QString &value)
{
    m_events.append({.call = call.text, .at = m_clock(), .kind = kind, .subject = subject, .value = value});
}

} // namespace latarnia
