// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"

namespace latarnia {

/// One sentence: what is wrong, without the place.
QString sentenceFor(Fault fault);

/// One line for the command line: "file, place: sentence Found: … Expected: …".
QString lineFor(const Problem &problem);

} // namespace latarnia
