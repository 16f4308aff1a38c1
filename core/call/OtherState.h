// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/call/StoredCall.h"

namespace latarnia {

/// Every text somebody typed into a call, in the order of the screen, but for what names somebody.
QStringList textsOf(const CallDraft &draft);
QStringList textsOf(const StoredCall &call);

/// What names somebody, and is sealed once the call is closed.
QStringList namesIn(const CallDraft &draft);
QStringList namesIn(const CallIdentity &people, const PerpetratorIdentity &alleged);

/// Two states of one call can have grown apart, when one of them lay in a file: revisions do not tell which
/// words the other lacks. Returns the lines of @p from that stand nowhere in @p in.
QStringList linesMissing(const QStringList &from, const QStringList &in);

/// The notes with these lines below what is there, after a line of their own.
QString withLines(const QString &notes, const QStringList &lines);

} // namespace latarnia
