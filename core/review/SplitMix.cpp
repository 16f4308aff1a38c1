// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/SplitMix.h"

namespace latarnia {

quint64 SplitMix::next()
{
    m_state += Q_UINT64_C(0x9E3779B97F4A7C15);
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * Q_UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ (mixed >> 27)) * Q_UINT64_C(0x94D049BB133111EB);
    return mixed ^ (mixed >> 31);
}

quint64 SplitMix::below(quint64 bound)
{
    const quint64 surplus = (0 - bound) % bound; // 2^64 modulo the bound
    auto drawn = next();
    while (drawn < surplus)
        drawn = next();
    return drawn % bound;
}

} // namespace latarnia
