// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"

namespace latarnia {

/// The services of the directory that are told first when life is in danger.
inline constexpr QLatin1StringView EmergencyService{"112"};
inline constexpr QLatin1StringView LeadService{"kcik-duty"};

/// The few things that cannot wait while somebody is in danger, in the order in which they are needed
/// (domain/call-practice.md §2, T0). The place is never left out: without it nobody can be sent.
enum class FirstFact { Place, Kind, Who, Emergency, Lead };

/// Those that are still missing. 112 answers in Poland only, so it is not asked for anywhere else.
QList<FirstFact> firstFactsMissing(const CallDraft &draft);

/// When a service was told for the last time; invalid if never.
QDateTime lastTold(const CallDraft &draft, QLatin1StringView service);

} // namespace latarnia
