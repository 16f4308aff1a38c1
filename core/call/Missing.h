// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"

namespace latarnia {

/// What still has to be said before a call can be closed (domain/call-practice.md §10). Nothing is required
/// to save.
enum class MissingPart {
    Kind,
    Disposition,
    TalkFreely,
    Danger,
    Times,
    NextNote, ///< is longer than anybody reads
    CallBack, ///< was promised and nothing is agreed
    Consent, ///< nobody was asked, and a case is opened
    FollowUp ///< nobody knows when
};

/// Calls that are closed in two keys and keep nothing personal.
bool isClosedAtOnce(CallKind kind);

/// What happens next: as chosen, else as the outcome says.
NextAction nextActionOf(const CallDraft &draft);

/// Empty when the call can be closed. A dropped call, an institution and a suspected controller need no
/// safety answers; a call closed at once needs only its kind, and nothing else may be in it (see hasContent).
QList<MissingPart> missingIn(const CallDraft &draft);

/// Whether anything was recorded that a call closed at once would lose. What the program put there itself,
/// the kind with what follows from it and the outcome are no content.
bool hasContent(const CallDraft &draft);

} // namespace latarnia
