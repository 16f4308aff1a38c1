// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latarnia {

/// Which start of the computer this is: another text after each one.
QString bootId();

/// Milliseconds since that start, time asleep included: what it says against the wall clock shows when the
/// wall clock was changed.
qint64 bootMilliseconds();

} // namespace latarnia
