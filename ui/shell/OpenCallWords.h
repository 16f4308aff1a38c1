// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/desk/Content.h"

namespace latarnia {

/// A call that waits, in a line: its number, why it waits, its level. Nothing of what was said.
QString openCallLine(const CallDraft &draft, const Content &content, const QDateTime &now);

} // namespace latarnia
