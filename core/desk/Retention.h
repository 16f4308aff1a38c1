// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/RetentionRun.h"
#include "core/retention/CallLimit.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace latarnia {

/// Erasing what is due while the desk is open. Nothing here waits: every answer comes as a signal, and drafts
/// go before each piece of the work.
class Retention : public QObject
{
    Q_OBJECT

public:
    Retention(RetentionOrder order, const std::shared_ptr<Lane> &writer, Clock clock,
              QObject *parent = nullptr);
    ~Retention() override; ///< a run is stopped; it goes on with the next one

    void preview(); ///< answers with previewed()
    /// Answers with certified(). NotAllowed while one is under way.
    void run();
    void stop(); ///< after the call that is being erased
    /// Runs once a day, as soon as @p isIdle says that nobody talks; never where the clock cannot be
    /// believed.
    void runDaily(const std::function<bool()> &isIdle);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void previewed(const latarnia::RetentionPreview &preview);
    void progressed(int done, int of);
    void certified(const latarnia::ErasureCertificate &certificate);
    void failed(const latarnia::Problem &problem);
    /// The clock is far from the newest call: a person must look before anything is erased.
    void clockDoubted();

private:
    void lookWhetherDue();
    void runNow();
    void answer(const Result<ErasureCertificate> &certificate);

    RetentionOrder m_order;
    StoreAccess m_access;
    Clock m_clock;
    Stop m_stop{Stop::make()};
    bool m_isRunning{false};
    std::function<bool()> m_isIdle;
    QTimer m_timer;
    QThreadPool m_thread; ///< one: a run at a time
};

} // namespace latarnia
