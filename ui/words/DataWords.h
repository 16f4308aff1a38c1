// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataProtection.h"

namespace latarnia {

// Words for what is done for the people the data are about.
QString nameOf(KeptData what);
QString nameOf(HeldBecause because);
QString nameOf(BlindKind kind);
QString nameOf(LimitKind kind);
QString nameOf(LimitReason reason);
QString nameOf(ErasureReason reason);
QString nameOf(CorrectionReason reason);
QString nameOf(CorrectedField field);

/// "Legal hold: not erased · an authority asked · 27.11.2026 13:00 · file II K 41/26"
QString limitLine(const CallLimit &limit);

/// Why it was refused, and the way on.
QString sentenceFor(DataDeed deed, const Problem &problem);
/// What came of a deed that was done to a call.
QString doneSentenceFor(DataDeed deed);

/// "name and people: 3, since 24.11.2026 00:00", a line for each row of the table of which something is due.
QStringList dueLines(const RetentionPreview &preview);
/// What is kept although its time is over, and why.
QStringList heldLines(const RetentionPreview &preview);
QStringList certificateLines(const ErasureCertificate &certificate);

} // namespace latarnia
