// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogPlace.h"

#include <algorithm>

namespace latarnia {

namespace {

constexpr qint64 SecondsTo2000 = 946'684'800; // 2000-01-01T00:00:00Z
constexpr qint64 LastSecond = (qint64{1} << (PlaceBits - TieBits)) - 1;

} // namespace

LogPlace firstPlaceAt(const QDateTime &moment)
{
    const auto second = std::clamp(moment.toSecsSinceEpoch() - SecondsTo2000, qint64{0}, LastSecond);
    return LogPlace(second) << TieBits;
}

QDateTime secondOf(LogPlace place)
{
    return QDateTime::fromSecsSinceEpoch(qint64(place >> TieBits) + SecondsTo2000, Qt::UTC);
}

} // namespace latarnia
