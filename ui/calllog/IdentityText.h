// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/OpenedIdentity.h"

namespace latarnia {

/// What was opened, one line a person or place, in the words of the interface.
QStringList identityLines(const OpenedIdentity &identity);

} // namespace latarnia
