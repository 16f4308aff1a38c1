// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace latarnia {

/// What does not belong into a note (domain/call-practice.md §7): whole sentences of the caller, opinions on
/// them, names, telephone numbers.
enum class NoteHint { Quote, Opinion, Name, Number };

struct NoteFinding
{
    NoteHint hint{};
    QString words{}; ///< as they stand in the note

    bool operator==(const NoteFinding &) const = default;
};

/// The words a language needs for it; from the script pack.
struct NoteWords
{
    QStringList opinions{}; ///< beginnings of words, in lower case
    QStringList titles{}; ///< words before a name: Mr, pani, señora; in lower case
    QStringList notNames{}; ///< beginnings of pairs of capitalised words that are no name: "Straż", "Border"
    QStringList placeWords{}; ///< words before the name of a place: "w", "near", "en"; in lower case
};

constexpr int FewestQuotedWords = 4; ///< "for the journey" is a fact; a whole sentence is a transcript
constexpr int FewestDigits = 9; ///< of a telephone number

/// What an operator may want to write otherwise, in the order of the text, each sort once. Guesses, and
/// nothing is ever changed or refused because of them.
QList<NoteFinding> hintsIn(const QString &text, const NoteWords &words);

} // namespace latarnia
