// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <chrono>

namespace latarnia {

QDateTime utcNow()
{
    return QDateTime::currentDateTimeUtc();
}

qint64 monotonicNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace latarnia
