// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A disk that loses its power: what was not flushed is kept in memory, and at the chosen operation a random
/// part of it reaches the file, in sectors of 512 bytes and in any order, before the process ends. One for
/// the whole process, because SQLite's file systems are.
namespace cuttingDisk {

constexpr auto Name = "cutting";
constexpr int ExitCode = 42;

/// Makes the disk known to SQLite, over "unix-excl". False if SQLite refuses.
bool install();
/// The power goes at the @p operations-th write, truncation or flush from now.
void cutAfter(unsigned seed, long operations);

} // namespace cuttingDisk
