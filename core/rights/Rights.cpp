// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/Rights.h"

#include <algorithm>

namespace latarnia {

namespace {

/// Held here and not in the pack: no file may lift it.
bool isForOthersOnly(Action action)
{
    return action == Action::ReviewCall || action == Action::ApproveCall || action == Action::ApproveLowering
        || action == Action::CloseGlassReview;
}

Because whyMasked(CallState state)
{
    return state == CallState::OwnLater ? Because::ShiftIsOver : Because::OtherOrganisation;
}

/// The best of what the lines grant in any of the states.
Ruling bestOf(const QList<Right> &held, const QList<CallState> &states)
{
    Ruling best{.grant = Grant::Denied, .because = Because::NotThisCall};
    for (const auto &right : held) {
        for (const auto state : states) {
            if (right.grant > best.grant && right.states.contains(state))
                best = {.grant = right.grant,
                        .because = right.grant == Grant::Masked ? whyMasked(state) : Because::RoleGrants};
        }
    }
    return best;
}

Because whyNotThisCall(const QList<Right> &held, const QList<CallState> &states)
{
    if (states.contains(CallState::OtherOrganisation) || states.contains(CallState::HandedOver))
        return Because::OtherOrganisation;
    const bool onlyPractice = std::all_of(held.begin(), held.end(), [](const Right &right) {
        return right.states == QList{CallState::Practice};
    });
    if (onlyPractice)
        return Because::OnlyInPractice;
    const bool isRestricted
        = states.contains(CallState::Restricted) || states.contains(CallState::RestrictedElsewhere);
    return isRestricted ? Because::Restricted : Because::NotThisCall;
}

} // namespace

Ruling rulingOn(const Rights &rights, const RoleSet &roles, Action action, const Standing &standing)
{
    QList<Right> held;
    std::copy_if(
        rights.rights.begin(), rights.rights.end(), std::back_inserter(held),
        [&](const Right &right) { return right.action == action && roles.known.contains(right.role); });
    if (held.isEmpty())
        return {.because = roles.known.isEmpty() && !roles.unknown.isEmpty() ? Because::RoleUnknown
                                                                             : Because::NotYourRole};
    if (isForOthersOnly(action) && standing.isOwn())
        return {.because = Because::OwnDoing};
    const auto best = bestOf(held, standing.states);
    return best.grant == Grant::Denied ? Ruling{.because = whyNotThisCall(held, standing.states)} : best;
}

bool maySecond(const Rights &rights, const RoleSet &roles, Action action)
{
    return std::any_of(rights.seconds.begin(), rights.seconds.end(), [&](const SecondPersons &seconds) {
        return seconds.action == action
            && std::any_of(seconds.roles.begin(), seconds.roles.end(),
                           [&](StaffRole role) { return roles.known.contains(role); });
    });
}

} // namespace latarnia
