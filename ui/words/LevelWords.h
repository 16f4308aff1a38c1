// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Level.h"

#include <QString>

namespace latarnia {

// The names of the triage levels (domain/glossary.csv, group Screen).
QString nameOf(Level level);

} // namespace latarnia
