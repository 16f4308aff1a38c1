// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latarnia {

constexpr int MostSearchWords = 32;
constexpr int LongestSearchWord = 64; ///< UTF-16 units

/// What somebody typed into a search, as an expression of the search index: words only, each taken literally
/// and also as the beginning of a longer one ("Kowalski" finds "Kowalskiego"), all of which must be there.
/// Nothing that was typed is an operator. Empty where there is no word in it.
QString searchExpression(const QString &typed);

} // namespace latarnia
