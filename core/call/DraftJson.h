// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/call/Call.h"

#include <QByteArray>

namespace latarnia {

/// A draft as text for the store, and back. Reading is strict: what we wrote ourselves must fit.
QByteArray textOf(const CallDraft &draft);
Result<CallDraft> draftFrom(const QByteArray &text);

} // namespace latarnia
