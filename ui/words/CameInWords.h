// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/CameIn.h"

namespace latarnia {

/// How many calls came in, from when, with their numbers; empty where none did.
QString cameInSentence(const CameIn &cameIn);

/// What stays where it is, and where that is; empty where nothing does.
QString leftAsideSentence(const CameIn &cameIn);

} // namespace latarnia
