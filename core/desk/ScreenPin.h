// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/vault/SecretBytes.h"

#include <QString>

#include <optional>

namespace latarnia {

enum class PinAnswer { Right, Wrong, NotYet };

/// The few digits that bring a hidden screen back while its vault is open. It protects against whoever sits
/// down at the desk, not against whoever can read memory, who has the keys of the vault as well; so a hash
/// under a random key is enough, kept in memory alone and gone with this signing-in.
class ScreenPin
{
public:
    static constexpr int LeastDigits = 4;
    static constexpr int MostDigits = 8;

    explicit ScreenPin(Stopwatch stopwatch);

    static bool isPin(const QString &digits);
    void set(const QString &digits); ///< isPin() must hold
    void forget();
    bool isSet() const { return m_hash.has_value(); }
    /// After three wrong tries there is a wait, longer each time and never long; until it is over a try is
    /// not looked at.
    PinAnswer take(const QString &digits);
    qint64 waitMs() const; ///< 0: a try is looked at now

private:
    SecretBytes hashOf(const QString &digits) const;

    Stopwatch m_stopwatch;
    SecretBytes m_key;
    std::optional<SecretBytes> m_hash;
    int m_wrong{0};
    qint64 m_waitUntil{0};
};

} // namespace latarnia
