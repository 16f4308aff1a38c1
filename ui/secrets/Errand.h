// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace latarnia {

/// Something slow, done on a thread of its own while the window stays alive; one at a time. Who goes away
/// while it is under way waits for it and does not hear of it.
class Errand : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Errand() override
    {
        if (m_thread)
            m_thread->wait();
    }

    bool isUnderWay() const { return m_thread != nullptr; }

    /// @p work runs aside; what it gives comes to @p done on this thread.
    template<typename Work, typename Done>
    void run(Work work, Done done)
    {
        Q_ASSERT(!m_thread);
        auto given = std::make_shared<std::optional<decltype(work())>>();
        m_thread.reset(
            QThread::create([given, work = std::move(work)]() mutable { given->emplace(work()); }));
        connect(m_thread.get(), &QThread::finished, this, [this, given, done = std::move(done)] {
            m_thread->wait();
            m_thread.release()->deleteLater();
            done(*std::move(*given));
        });
        m_thread->start();
    }

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace latarnia
