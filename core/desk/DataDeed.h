// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/desk/DeskIdentity.h"

#include <array>

namespace latarnia {

class Store;

/// What is done for the people the data are about, and to show afterwards what was done.
enum class DataDeed {
    ReadSpans,
    Preview,
    Run,
    ChangeSpan,
    Find,
    Report,
    Limit,
    Lift,
    Erase,
    Correct,
    Record,
    Incident,
    ReadAudit,
    CheckAudit
};

inline constexpr std::array AllDataDeeds{
    DataDeed::ReadSpans, DataDeed::Preview,  DataDeed::Run,       DataDeed::ChangeSpan, DataDeed::Find,
    DataDeed::Report,    DataDeed::Limit,    DataDeed::Lift,      DataDeed::Erase,      DataDeed::Correct,
    DataDeed::Record,    DataDeed::Incident, DataDeed::ReadAudit, DataDeed::CheckAudit};

/// The right it stands under.
Action actionFor(DataDeed deed);
/// Whether it is done to one call.
bool isOfCall(DataDeed deed);

/// Whether it is granted to who is at the desk, for some call where it is done to one.
bool mayEver(const DeskIdentity &identity, DataDeed deed);
/// How the rights stand to it, where they do not deny it; NotAllowed where they do, and that it was asked
/// for is written down. The reason is part of what is asked for.
Result<Ruling> permitData(Store &store, const DeskIdentity &identity, DataDeed deed, const QString &call,
                          const QDateTime &now);

} // namespace latarnia
