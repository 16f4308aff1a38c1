// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/QuestionRow.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// Whether this question is put to this caller at all: by role, phase and age.
bool isAsked(const QString &id, const LiveCall &call, const Wording &wording);

/// What the row of a question says: both lines, weight, answer and where the answer comes from. What a
/// witness cannot know is greyed and stays unknown, never "no" (domain/call-practice.md §6).
/// A witness cannot know it: the row is grey and takes no answer. False for whatever is no question.
bool isMasked(const QString &id, const LiveCall &call);
QuestionView viewOf(const QString &id, const LiveCall &call, const Wording &wording);

} // namespace latarnia
