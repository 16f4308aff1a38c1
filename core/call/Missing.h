// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"

namespace latarnia {

/// What still has to be said before a call can be closed (domain/call-practice.md §10). Nothing is required
/// to save.
enum class MissingPart { Kind, Disposition, TalkFreely, Danger, Times };

/// Calls that are closed in two keys and keep nothing personal.
bool isClosedAtOnce(CallKind kind);

/// Empty when the call can be closed. A dropped call, an institution and a suspected controller need no
/// safety answers; a call closed at once needs only its kind, and nothing else may be in it (see hasContent).
QList<MissingPart> missingIn(const CallDraft &draft);

/// Whether an answer, a note, a place or a fact of a person was recorded.
bool hasContent(const CallDraft &draft);

} // namespace latarnia
