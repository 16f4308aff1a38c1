// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace latarnia {

/// A number kept as it was counted, so that a limit is met exactly or not at all.
struct Fraction
{
    qint64 part{0};
    qint64 whole{0}; ///< never negative; 0: there was nothing to count

    bool isNothing() const { return whole == 0; }
};

/// Nothing is below every number, and equal to nothing alone.
std::strong_ordering operator<=>(const Fraction &left, const Fraction &right);
bool operator==(const Fraction &left, const Fraction &right);

/// How many of @p units the fraction is, to the nearest, a half away from zero: 1000 gives tenths of a per
/// cent. 0 of nothing.
qint64 inUnits(const Fraction &fraction, qint64 units);

} // namespace latarnia
