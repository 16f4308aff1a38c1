// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latarnia {

/// The digits of a telephone number with its country, so that "600 700 800", "0048600700800" and
/// "+48 600 700 800" are one. A number without a country counts as Polish. Empty where there are no digits.
QString plainNumber(const QString &number);

} // namespace latarnia
