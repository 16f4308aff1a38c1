// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace latarnia {

constexpr int FreeTries = 2; ///< wrong passphrases in a row that cost nothing
constexpr std::chrono::seconds LongestWait{300};

/// How long the next try waits after so many wrong passphrases in a row: 1 s after the third, then twice as
/// long each time, never longer than LongestWait and never for good. Argon2id is the real guard.
std::chrono::seconds waitAfter(int failures);

/// The wrong passphrases in a row of one slot.
struct SignInTries
{
    int failures{0};
    QDateTime last{};

    bool operator==(const SignInTries &) const = default;
};

/// What is left of the wait at @p now. A clock that was set never makes it longer than waitAfter().
std::chrono::seconds waitLeft(const SignInTries &tries, const QDateTime &now);

/// The tries of @p slot in @p folder; none where the file is missing or damaged. An empty slot stands for
/// every name that has none, so that a guessed name is not told from a real one.
SignInTries triesOf(const QString &folder, const QString &slot);

/// Keeps them for every start of the program on this folder. One failure at least is written, none removes.
/// A folder that cannot be written keeps nothing, and nobody is shut out for it.
void keepTries(const QString &folder, const QString &slot, const SignInTries &tries);

} // namespace latarnia
