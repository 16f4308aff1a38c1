// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/SpanRows.h"

#include <QString>

namespace latarnia {

// Words for how long something is kept.
QString textFor(const Span &span); ///< "12 months"
/// "in months", as a number is asked for.
QString nameOf(SpanUnit unit);
/// "from the closing of the call"
QString nameOf(CountedFrom from);
/// "Names and exact places · 12 months from the closing of the call"; what was decided otherwise, by whom and
/// why under it.
QString spanLine(const SpanRow &row);

} // namespace latarnia
