// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/keys/Deed.h"
#include "ui/kit/Palette.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// Every deed, every call that waits, and every question while a call is open, found in the interface's and
/// in the caller's language.
QList<PaletteEntry> paletteEntries(const LiveCall &call, const QList<CallDraft> &waiting,
                                   const Wording &wording, const QDateTime &now,
                                   const std::function<bool(Deed)> &offers = {});

/// The id of the waiting call behind a code of the palette, or empty.
QString callFromPalette(const QString &code);

/// The kind of call behind a code of the palette, or none.
std::optional<CallKind> kindFromPalette(const QString &code);

/// The deed behind a code of the palette, or none where it is a question's id.
std::optional<Deed> deedFromPalette(const QString &code);

} // namespace latarnia
