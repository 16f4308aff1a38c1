// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latarnia {

/// A number as it is read aloud in Poland: groups of three, without the country's own prefix.
QString spokenNumber(const QString &number);
/// Digit by digit, as a return number is read aloud.
QString spaced(const QString &digits);

} // namespace latarnia
