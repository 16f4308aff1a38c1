// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QDateTime>

namespace latarnia {

/// Which keyed hashes of numbers are over: those that expired, and those seen so long ago that a span which
/// was shortened since lets them go.
struct DueNumbers
{
    QString kind{}; ///< of the call
    QDateTime seenUntil{};
    QDateTime now{};
};

Result<int> countDue(Database &database, const DueNumbers &due);
/// At most @p most of them; how many went.
Result<int> dropDue(Database &database, const DueNumbers &due, int most);

} // namespace latarnia
