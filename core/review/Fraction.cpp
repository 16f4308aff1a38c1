// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Fraction.h"

namespace latarnia {

namespace {

struct Division
{
    qint64 quotient{0};
    qint64 rest{0}; ///< never negative
};

Division divide(const Fraction &fraction)
{
    const qint64 rest = fraction.part % fraction.whole;
    const qint64 quotient = fraction.part / fraction.whole;
    return rest < 0 ? Division{quotient - 1, rest + fraction.whole} : Division{quotient, rest};
}

} // namespace

/// By whole parts and the turned-over rests, as Euclid would: multiplying crosswise could overflow.
std::strong_ordering operator<=>(const Fraction &left, const Fraction &right)
{
    if (left.isNothing() || right.isNothing())
        return !left.isNothing() <=> !right.isNothing();
    const auto a = divide(left);
    const auto b = divide(right);
    if (a.quotient != b.quotient)
        return a.quotient <=> b.quotient;
    if (a.rest == 0 || b.rest == 0)
        return a.rest <=> b.rest;
    return Fraction{right.whole, b.rest} <=> Fraction{left.whole, a.rest};
}

bool operator==(const Fraction &left, const Fraction &right)
{
    return (left <=> right) == std::strong_ordering::equal;
}

qint64 inUnits(const Fraction &fraction, qint64 units)
{
    if (fraction.isNothing())
        return 0;
    const bool isNegative = fraction.part < 0;
    const auto [quotient, rest] = divide({isNegative ? -fraction.part : fraction.part, fraction.whole});
    const qint64 tail = (2 * rest * units + fraction.whole) / (2 * fraction.whole);
    const qint64 rounded = quotient * units + tail;
    return isNegative ? -rounded : rounded;
}

} // namespace latarnia
