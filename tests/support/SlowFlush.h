// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A disk that takes its time: every flush of every SQLite file of this program can be made to last longer.
/// For tests alone; the product knows nothing of it.
namespace slowFlush {

constexpr auto Name = "slow-flush";

/// Takes the place of SQLite's own way to the disk; call it before the first connection opens. False if the
/// engine refuses.
bool install();

/// From now on each flush waits this long before it really happens; 0 lets them pass.
void setMilliseconds(int milliseconds);

/// Flushes that were made to wait, counted when they begin and when they are over.
int begun();
int ended();
inline bool isUnderWay()
{
    return begun() > ended();
}

} // namespace slowFlush
