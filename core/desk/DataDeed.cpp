// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/DataDeed.h"

#include "core/desk/LookRequests.h"
#include "core/desk/Permission.h"
#include "core/store/Store.h"

#include <algorithm>

namespace latarnia {

Action actionFor(DataDeed deed)
{
    switch (deed) {
    case DataDeed::ReadSpans:
    case DataDeed::Preview:
    case DataDeed::Run:
    case DataDeed::ChangeSpan:
        return Action::SetRetention;
    case DataDeed::Find: // says of which call somebody is, and nothing of what is in it
    case DataDeed::Record:
    case DataDeed::ReadAudit:
    case DataDeed::CheckAudit:
        return Action::ReadTeamAudit;
    case DataDeed::Report:
        return Action::ExportRecord;
    case DataDeed::Limit:
    case DataDeed::Lift:
        return Action::LimitCall;
    case DataDeed::Erase:
        return Action::Erase;
    case DataDeed::Correct:
        return Action::CorrectCall;
    case DataDeed::Incident:
        return Action::ReadAllAudit;
    }
    return Action::ReadAllAudit;
}

bool isOfCall(DataDeed deed)
{
    constexpr std::array deeds{DataDeed::Report, DataDeed::Limit, DataDeed::Lift, DataDeed::Erase,
                               DataDeed::Correct};
    return std::find(deeds.begin(), deeds.end(), deed) != deeds.end();
}

bool mayEver(const DeskIdentity &identity, DataDeed deed)
{
    if (!isOfCall(deed))
        return rulingAt(identity, actionFor(deed)).grant != Grant::Denied;
    const auto states = codesOf(CallState{});
    return std::any_of(states.begin(), states.end(), [&](const auto &state) {
        const Standing standing{.states = {state.value}};
        return rulingOn(identity.rights, identity.roles, actionFor(deed), standing).grant != Grant::Denied;
    });
}

Result<Ruling> permitData(Store &store, const DeskIdentity &identity, DataDeed deed, const QString &call,
                          const QDateTime &now)
{
    const auto ruling = rulingAt(store, identity, actionFor(deed), call, now);
    if (!ruling || ruling->grant != Grant::Denied)
        return ruling;
    const auto noted
        = atomically(store.database(), [&] { return noteRefusal(store, identity, call, *ruling, now); });
    return noted ? Problem{.fault = Fault::NotAllowed, .found = codeOf(ruling->because)} : noted.problem();
}

} // namespace latarnia
