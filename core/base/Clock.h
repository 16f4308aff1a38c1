// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace latarnia {

/// Where the wall time comes from, always UTC; a test hands in its own.
using Clock = std::function<QDateTime()>;

/// Milliseconds that only grow, for durations; unrelated to the wall time.
using Stopwatch = std::function<qint64()>;

QDateTime utcNow();
qint64 monotonicNow();

} // namespace latarnia
