// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Answer.h"

#include <QString>

namespace latarnia {

// What the caller said, on the answer buttons and read aloud.
QString nameOf(Answer answer);

} // namespace latarnia
