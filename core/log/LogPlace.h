// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace latarnia {

/// Where a call stands among all calls by when it began: later calls have larger places, and no two share
/// one. Seconds since 2000 above, below them what tells calls of the same second apart. Fits 53 bits until
/// the year 2136.
using LogPlace = quint64;

constexpr int TieBits = 21; ///< two million calls of one second: an old file may know only the day
constexpr LogPlace PlacesOfASecond = LogPlace{1} << TieBits;
constexpr int PlaceBits = 53;
constexpr LogPlace LastPlace = (LogPlace{1} << PlaceBits) - 1;

/// The first place of this moment's second; 0 for all before 2000.
LogPlace firstPlaceAt(const QDateTime &moment);
/// When the calls of this place's second began, UTC.
QDateTime secondOf(LogPlace place);

} // namespace latarnia
