// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/SearchWord.h"

#include <QStringList>

namespace latarnia {

constexpr int MostSearchWords = 32;

/// A word, which also stands for every longer one that begins with it, or several words one after the other,
/// which stand for themselves.
struct SearchTerm
{
    QStringList words{};
    bool isPhrase{false};
    bool isExcluded{false};

    bool operator==(const SearchTerm &) const = default;
};

/// What somebody typed into a search: words and "phrases" that must all be there, and -those that must not.
/// Nothing that is typed is any other command.
struct SearchQuestion
{
    QList<SearchTerm> terms{};

    /// Something must be there: what must not be there alone is no question.
    bool asksSomething() const;
    bool operator==(const SearchQuestion &) const = default;
};

SearchQuestion questionFrom(const QString &typed);

/// Whether a text of which the index keeps @p text (searchText()) is an answer.
bool answers(const QString &text, const SearchQuestion &question);

/// A part of a text that is to be marked.
struct FoundPart
{
    qsizetype at{0};
    qsizetype length{0};

    bool operator==(const FoundPart &) const = default;
};

/// Where in a text as it was written the words of a question stand, in order and apart from each other.
QList<FoundPart> foundParts(const QString &text, const SearchQuestion &question);

} // namespace latarnia
