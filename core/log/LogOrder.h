// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogField.h"

#include <QStringList>

namespace latarnia {

enum class LogSort { Newest, Oldest, Attention, Field };

/// In which order calls stand; within one group the newest first, with Oldest the oldest.
struct LogOrder
{
    LogSort by{LogSort::Newest};
    LogField field{}; ///< where it is by Field
    /// Its codes as the words for them stand in the alphabet of who reads; what is not among them comes last.
    QStringList codes{};
    bool isReversed{false}; ///< the groups, not the calls in them

    bool operator==(const LogOrder &) const = default;
};

} // namespace latarnia
