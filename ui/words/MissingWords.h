// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Missing.h"

#include <QString>

namespace latarnia {

/// What is missing, as the words after "Still needed:".
QString nameOf(MissingPart part);
/// One sentence for all of them; empty when nothing is missing.
QString sentenceFor(const QList<MissingPart> &missing);

} // namespace latarnia
