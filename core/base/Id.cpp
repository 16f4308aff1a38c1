// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"

#include <QRandomGenerator>
#include <QUuid>

#include <mutex>

namespace latarnia {

namespace {

constexpr quint32 CounterMask = 0x0fff;

/// The 12 bits after the version count within one millisecond (RFC 9562 §6.2, method 1).
quint32 countWithin(qint64 milliseconds)
{
    static std::mutex mutex;
    static qint64 last = -1;
    static quint32 counter = 0;
    const std::lock_guard lock{mutex};
    counter
        = milliseconds == last ? (counter + 1) & CounterMask : QRandomGenerator::system()->bounded(0x400U);
    last = milliseconds;
    return counter;
}

} // namespace

QString makeUuid7(const QDateTime &at)
{
    const auto time = quint64(at.toMSecsSinceEpoch());
    const auto random = QRandomGenerator::system()->generate64();
    const auto counter = countWithin(qint64(time));
    const QUuid id{uint(time >> 16),
                   ushort(time & 0xffff),
                   ushort(0x7000U | counter),
                   uchar(0x80U | ((random >> 56) & 0x3f)),
                   uchar(random >> 48),
                   uchar(random >> 40),
                   uchar(random >> 32),
                   uchar(random >> 24),
                   uchar(random >> 16),
                   uchar(random >> 8),
                   uchar(random)};
    return id.toString(QUuid::WithoutBraces);
}

} // namespace latarnia
