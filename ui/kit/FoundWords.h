// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace latarnia {

/// A piece of a text.
struct TextPiece
{
    int from{0};
    int length{0};

    bool operator==(const TextPiece &) const = default;
};

/// The words somebody types to find something: parts of words, any order, without regard to case or
/// diacritics.
class WantedWords
{
public:
    explicit WantedWords(const QString &typed);

    bool areAllIn(const QString &text) const;
    /// Where the first of each stands in the text.
    QList<TextPiece> piecesIn(const QString &text) const;

private:
    QStringList m_words;
};

} // namespace latarnia
