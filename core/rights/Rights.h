// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/Pack.h"
#include "core/rights/Action.h"
#include "core/rights/RoleSet.h"
#include "core/rights/Standing.h"

#include <QJsonArray>

namespace latarnia {

/// From the least to the most: of several the last counts.
enum class Grant { Denied, SecondPerson, Masked, Reason, Allowed };

constexpr auto codesOf(Grant)
{
    return std::to_array<CodeName<Grant>>({
        {Grant::Denied, "denied"},
        {Grant::SecondPerson, "secondPerson"}, ///< another person must agree, or a day pass
        {Grant::Masked, "masked"}, ///< without what names somebody
        {Grant::Reason, "reason"}, ///< once a reason is given
        {Grant::Allowed, "allowed"},
    });
}

/// Why a ruling is as it is.
enum class Because {
    RoleGrants,
    ShiftIsOver,
    NotYourRole,
    RoleUnknown,
    OwnDoing,
    NotThisCall,
    OtherOrganisation,
    OnlyInPractice,
    Restricted,
};

constexpr auto codesOf(Because)
{
    return std::to_array<CodeName<Because>>({
        {Because::RoleGrants, "roleGrants"},
        {Because::ShiftIsOver, "shiftIsOver"},
        {Because::NotYourRole, "notYourRole"},
        {Because::RoleUnknown, "roleUnknown"}, ///< to this program
        {Because::OwnDoing, "ownDoing"}, ///< nobody judges what they did themselves
        {Because::NotThisCall, "notThisCall"},
        {Because::OtherOrganisation, "otherOrganisation"},
        {Because::OnlyInPractice, "onlyInPractice"},
        {Because::Restricted, "restricted"}, ///< art. 18 GDPR
    });
}

struct Ruling
{
    Grant grant{Grant::Denied};
    Because because{Because::NotYourRole};

    bool operator==(const Ruling &) const = default;
};

/// One line of the matrix.
struct Right
{
    Action action{};
    StaffRole role{};
    QList<CallState> states{};
    Grant grant{Grant::Denied};
};

/// Who may agree as the second person.
struct SecondPersons
{
    Action action{};
    QList<StaffRole> roles{};
};

/// Who may do what with which call: what is not here is denied.
struct Rights
{
    PackIdentity identity{};
    Spans spans{};
    std::chrono::minutes secondPersonDelay{}; ///< after which one person alone may, with a printed notice
    QList<Right> rights{};
    QList<SecondPersons> seconds{};
    QJsonArray unknown{}; ///< what a newer program wrote: grants nothing, is kept
};

/// Decodes a pack of rights; a role has one grant for an action in a state.
Result<Rights> rightsFrom(const Pack &pack);

/// The one answer to "may this person?". Pure.
Ruling rulingOn(const Rights &rights, const RoleSet &roles, Action action, const Standing &standing);

/// Whether somebody with these roles may be the second person. That it is another person is for the caller
/// to see to.
bool maySecond(const Rights &rights, const RoleSet &roles, Action action);

} // namespace latarnia
