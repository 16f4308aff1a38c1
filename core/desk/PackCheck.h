// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/Pack.h"

namespace latarnia {

/// Checks a content pack as the program would take it: text, schema, ids and references.
Result<Pack> checkPack(const QString &path);

} // namespace latarnia
