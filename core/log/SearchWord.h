// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace latarnia {

constexpr int LongestSearchWord = 64; ///< UTF-16 units; the rest of a longer one is not looked at

/// A word of a text, as it is looked for: without letter case, without marks, letters and digits alone.
struct SearchWord
{
    QString word{};
    qsizetype at{0}; ///< where it stands in the text
    qsizetype length{0}; ///< and how long it is there, in UTF-16 units

    bool operator==(const SearchWord &) const = default;
};

/// The words of a text, in their order.
QList<SearchWord> searchWords(const QString &text);

/// The same with one blank between two: what an index keeps of the text.
QString searchText(const QString &text);

} // namespace latarnia
