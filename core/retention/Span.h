// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QDateTime>

#include <array>

namespace latarnia {

enum class SpanUnit { Hours, Days, Months, Years };

constexpr auto codesOf(SpanUnit)
{
    return std::to_array<CodeName<SpanUnit>>({
        {SpanUnit::Hours, "hours"},
        {SpanUnit::Days, "days"},
        {SpanUnit::Months, "months"},
        {SpanUnit::Years, "years"},
    });
}

/// How long something is kept.
struct Span
{
    SpanUnit unit{SpanUnit::Days};
    int count{0};

    bool operator==(const Span &) const = default;
};

constexpr int LongestSpan = 9000; ///< whatever the unit; a year has 8784 hours at most

/// The first moment at which the span is over. Hours are counted from the moment itself. Days and months end
/// with their last day in Warsaw, the day of the beginning not counted (KC art. 111–112); where that month
/// has no such day, with its last one. Years are counted from the end of the year of the beginning.
QDateTime endOf(const Span &span, const QDateTime &from);

} // namespace latarnia
