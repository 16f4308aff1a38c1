// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/ExploitationForm.h"

#include <QString>

namespace latarnia {

// Words for the forms of exploitation.
QString nameOf(ExploitationForm form);

} // namespace latarnia
