// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/Holidays.h"
#include "core/directory/Service.h"

#include <QDateTime>

namespace latarnia {

enum class OpenState { Open, Closed, Unknown };

/// A moment as wall time of Europe/Warsaw, worked out once for many services.
struct WallMoment
{
    QDateTime utc{};
    QDate date{};
    int minute{0}; ///< 0 … 1439
};

WallMoment wallMomentOf(const QDateTime &utc);

/// Whether a service is open, in wall time: a clock on the wall of the office decides, also on the night the
/// clocks change.
OpenState openAt(const Service &service, const Holidays &holidays, const WallMoment &moment);

/// When a closed service opens next, UTC, at most 60 days ahead; an invalid moment where it is not known. An
/// opening in the hour that is skipped in spring happens when the clock jumps; in the hour that comes twice
/// in autumn, the first time counts.
QDateTime opensNext(const Service &service, const Holidays &holidays, const WallMoment &moment);

} // namespace latarnia
