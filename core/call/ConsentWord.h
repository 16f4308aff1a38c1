// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"

namespace latarnia {

/// Has everybody the referral is for agreed that data goes to this service? Each person's last word counts,
/// and a referral that names nobody is for the first person (domain/law-and-procedure.md §7: consent is per
/// person and per recipient).
bool isAgreed(const QList<Consent> &consents, const QString &service, const QList<int> &persons);

/// Marks every referral with what was agreed when it was made: what is agreed or withdrawn later changes
/// nothing that was done before.
void markAgreed(CallDraft &draft);

} // namespace latarnia
