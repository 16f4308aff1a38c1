// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace latarnia {

/// The generator SplitMix64: the same numbers from the same seed on every machine and for ever, which neither
/// the standard library's distributions nor Qt's generators promise. Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", OOPSLA 2014; the constants are those of Vigna's public domain
/// splitmix64.c. Good for drawing, never for keys.
class SplitMix
{
public:
    explicit SplitMix(quint64 seed)
        : m_state{seed}
    {
    }

    quint64 next();
    /// A number from 0 to @p bound - 1, each as likely: what would favour the small ones is drawn again.
    quint64 below(quint64 bound);

private:
    quint64 m_state;
};

} // namespace latarnia
