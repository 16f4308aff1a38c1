// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/script/Script.h"

namespace latarnia {

/// What is going on in the call for this person, most pressing first. @p shown is the level the call shows.
QList<Moment> momentsOf(const CallDraft &draft, int person, Level shown);

/// All cards as indexes: those for the moments first, in the moments' order, then the others in the pack's.
QList<int> cardsFor(const Script &script, const QList<Moment> &moments);

/// How long it takes to say @p text aloud: whole seconds, at least 1 for any word.
int readingSeconds(const QString &text, int wordsPerMinute);

} // namespace latarnia
