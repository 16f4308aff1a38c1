// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/EmergencyKeeper.h"

namespace latarnia {

EmergencyKeeper::EmergencyKeeper(EmergencyFiles files, QObject *parent)
    : QObject{parent}
    , m_files{std::move(files)}
{
    m_thread.setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &EmergencyKeeper::keepAll);
}

EmergencyKeeper::~EmergencyKeeper()
{
    m_thread.waitForDone();
    const auto left = unanswered();
    for (const auto &draft : left)
        (void)write(draft);
}

void EmergencyKeeper::expect(const CallDraft &draft)
{
    const std::scoped_lock lock{m_mutex};
    m_expected.insert(draft.id.text, draft);
    if (!m_patience.isActive())
        m_patience.start();
}

void EmergencyKeeper::acknowledge(const CallId &call, quint64 revision)
{
    const std::scoped_lock lock{m_mutex};
    const auto expected = m_expected.constFind(call.text);
    if (expected != m_expected.constEnd() && expected->revision <= revision)
        m_expected.erase(expected);
    if (m_written.contains(call.text) && m_written.value(call.text) <= revision) {
        m_written.remove(call.text);
        m_files.drop(call);
    }
}

QList<CallDraft> EmergencyKeeper::unanswered()
{
    const std::scoped_lock lock{m_mutex};
    QList<CallDraft> drafts;
    for (const auto &draft : std::as_const(m_expected)) {
        if (!m_written.contains(draft.id.text) || m_written.value(draft.id.text) < draft.revision)
            drafts.append(draft);
    }
    return drafts;
}

bool EmergencyKeeper::write(const CallDraft &draft)
{
    std::unique_lock lock{m_mutex};
    const auto files = m_files;
    lock.unlock();
    if (!files.keep(draft))
        return false;
    lock.lock();
    m_written.insert(draft.id.text, draft.revision);
    return true;
}

void EmergencyKeeper::keepAll()
{
    const auto drafts = unanswered();
    for (const auto &draft : drafts) {
        m_thread.start([this, draft] {
            const bool written = write(draft);
            QMetaObject::invokeMethod(this, [this, written, call = draft.id.text] {
                if (written)
                    Q_EMIT kept(call);
                else
                    Q_EMIT keptNowhere();
            });
        });
    }
}

void EmergencyKeeper::add(const QString &folder)
{
    {
        const std::scoped_lock lock{m_mutex};
        m_files.add(folder);
    }
    keepAll();
}

} // namespace latarnia
