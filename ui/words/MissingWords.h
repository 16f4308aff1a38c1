// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/FirstFacts.h"
#include "core/call/Missing.h"
#include "core/call/ToAct.h"

#include <QString>

namespace latarnia {

/// What is missing, as the words after "Still needed:".
QString nameOf(MissingPart part);
/// One sentence for all of them; empty when nothing is missing.
QString sentenceFor(const QList<MissingPart> &missing);
/// The first facts at T0, as the words after "Still missing:".
QString nameOf(FirstFact fact);
QString namesOf(const QList<FirstFact> &facts);
/// What is missing to act, as the words after "Now:".
QString nameOf(ToAct part);
/// One sentence once the level is settled; also where nothing is missing.
QString settledSentence(const QList<ToAct> &missing);

} // namespace latarnia
