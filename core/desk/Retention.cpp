// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Retention.h"

#include <QTimeZone>

#include <chrono>

namespace latarnia {

namespace {

constexpr std::chrono::minutes LookEvery{10};

QDate dayOf(const QDateTime &moment)
{
    static const QTimeZone warsaw{"Europe/Warsaw"};
    return moment.toTimeZone(warsaw).date();
}

} // namespace

Retention::Retention(RetentionOrder order, const std::shared_ptr<Lane> &writer, Clock clock, QObject *parent)
    : QObject{parent}
    , m_order{std::move(order)}
    , m_access{through(writer)}
    , m_clock{std::move(clock)}
{
    m_thread.setMaxThreadCount(1);
    m_timer.setInterval(LookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Retention::lookWhetherDue);
}

Retention::~Retention()
{
    m_stop.ask();
    m_thread.waitForDone();
}

void Retention::preview()
{
    m_thread.start([this, now = m_clock(), pack = m_order.pack, stop = m_stop] {
        const auto seen = previewRetention(m_access, pack, now, stop);
        QMetaObject::invokeMethod(this, [this, seen] {
            if (seen)
                Q_EMIT previewed(*seen);
            else
                Q_EMIT failed(seen.problem());
        });
    });
}

void Retention::run()
{
    if (m_isRunning)
        Q_EMIT failed({.fault = Fault::NotAllowed});
    else
        runNow();
}

void Retention::runNow()
{
    m_isRunning = true;
    m_stop = Stop::make();
    m_thread.start([this, now = m_clock(), order = m_order, stop = m_stop] {
        const auto tell = [this](int done, int of) {
            QMetaObject::invokeMethod(this, [this, done, of] { Q_EMIT progressed(done, of); });
        };
        const auto certificate = runRetention(m_access, order, now, stop, tell);
        QMetaObject::invokeMethod(this, [this, certificate] { answer(certificate); });
    });
}

void Retention::answer(const Result<ErasureCertificate> &certificate)
{
    m_isRunning = false;
    if (certificate)
        Q_EMIT certified(*certificate);
    else
        Q_EMIT failed(certificate.problem());
}

void Retention::stop()
{
    m_stop.ask();
}

void Retention::runDaily(const std::function<bool()> &isIdle)
{
    m_isIdle = isIdle;
    m_timer.start();
    lookWhetherDue();
}

/// What is due is looked for by the run itself: here only whether there was one on this day in Warsaw.
void Retention::lookWhetherDue()
{
    if (m_isRunning || !m_isIdle())
        return;
    m_thread.start([this, now = m_clock(), pack = m_order.pack, stop = m_stop] {
        const auto last = lastRetention(m_access);
        if (!last || (last->isValid() && dayOf(*last) == dayOf(now)))
            return;
        const auto seen = previewRetention(m_access, pack, now, stop);
        QMetaObject::invokeMethod(this, [this, seen] {
            if (seen && !seen->isClockPlausible)
                Q_EMIT clockDoubted();
            else if (seen && !m_isRunning && m_isIdle())
                runNow();
        });
    });
}

} // namespace latarnia
