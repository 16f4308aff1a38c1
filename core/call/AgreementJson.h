// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/pack/JsonReader.h"

namespace latarnia {

/// What was agreed, decided and reported in a call, as JSON beside the facts of its draft.
void writeAgreements(QJsonObject &object, const CallDraft &draft);
/// Takes the same keys out of @p in; a draft of an older program has none of them.
void readAgreements(JsonReader &in, CallDraft &draft);

} // namespace latarnia
