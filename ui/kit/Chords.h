// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace latarnia {

/// A key, and the one that does the same where a laptop keeps the first for itself.
struct Chords
{
    Chords(const QKeySequence &only = {}, const QKeySequence &other = {})
        : first{only}
        , second{other}
    {
    }

    QKeySequence first;
    QKeySequence second; ///< may be empty

    bool operator==(const Chords &) const = default;
};

/// "F7, Alt+7" in the language of the interface.
inline QString textOf(const Chords &keys)
{
    const auto first = keys.first.toString(QKeySequence::NativeText);
    return keys.second.isEmpty()
        ? first
        : first + QStringLiteral(", ") + keys.second.toString(QKeySequence::NativeText);
}

} // namespace latarnia
