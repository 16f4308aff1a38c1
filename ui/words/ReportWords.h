// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/AccessReport.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// Everything that is held about somebody, as they can read it; one line a field.
QString reportInWords(const AccessReport &report, const Wording &wording);

} // namespace latarnia
