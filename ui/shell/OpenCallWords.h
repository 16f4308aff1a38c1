// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/desk/Content.h"

namespace latarnia {

/// The level a call that waits is shown with.
Level levelOf(const CallDraft &draft, const Content &content, const QDateTime &now);
/// Its number and why it waits. Nothing of what was said.
QString openCallState(const CallDraft &draft);
/// The same with its level, in a line.
QString openCallLine(const CallDraft &draft, const Content &content, const QDateTime &now);

} // namespace latarnia
