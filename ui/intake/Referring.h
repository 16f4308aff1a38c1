// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// Id of the service that is ranked here.
const QString &serviceIdOf(const LiveCall &call, const RankedService &ranked);

/// Telling needs no consent and danger to life does not wait for it; everything else is asked for first.
bool mayDisclose(const LiveCall &call, const RankedService &ranked);

/// Keeps that the service was told or handed over to, for the persons it is ranked for.
void keepReferral(LiveCall &call, const RankedService &ranked, ReferralWay way, const QDateTime &at);

/// What was passed on so far, one line each.
QStringList referralLines(const LiveCall &call, const Wording &wording);

} // namespace latarnia
