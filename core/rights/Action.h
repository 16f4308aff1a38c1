// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// What somebody may want to do, in the words of the line.
enum class Action {
    TakeCall,
    ReadCall,
    OpenIdentity,
    ReviewCall,
    ApproveCall,
    ApproveLowering,
    AssignCall,
    LimitCall,
    CorrectCall,
    ExportRecord,
    ImportCalls,
    ExportCalls,
    ExportStatistics,
    SeePractice,
    AddOperator,
    KeepPeople,
    GiveLeadsKey,
    MakeKit,
    ChangeKeys,
    SetRetention,
    MakeBackup,
    Restore,
    ReadOwnAudit,
    ReadTeamAudit,
    ReadAllAudit,
    ResetAnchor,
    BreakGlass,
    CloseGlassReview,
    Erase,
    ReplayRules,
};

constexpr auto codesOf(Action)
{
    return std::to_array<CodeName<Action>>({
        {Action::TakeCall,
         "takeCall"}, ///< and write in it while it is open, also in one that a colleague left so
        {Action::ReadCall, "readCall"}, ///< everything but the identities
        {Action::OpenIdentity, "openIdentity"}, ///< the capsule of a call
        {Action::ReviewCall, "reviewCall"},
        {Action::ApproveCall, "approveCall"},
        {Action::ApproveLowering, "approveLowering"}, ///< that T0 or T1 was lowered
        {Action::AssignCall, "assignCall"}, ///< to somebody else
        {Action::LimitCall, "limitCall"}, ///< keep it from being erased, or from being used
        {Action::CorrectCall, "correctCall"}, ///< once it is closed
        {Action::ExportRecord, "exportRecord"},
        {Action::ImportCalls, "importCalls"},
        {Action::ExportCalls, "exportCalls"}, ///< all of them, with what was written
        {Action::ExportStatistics, "exportStatistics"}, ///< small numbers are suppressed for everybody
        {Action::SeePractice, "seePractice"},
        {Action::AddOperator, "addOperator"},
        {Action::KeepPeople, "keepPeople"},
        {Action::GiveLeadsKey, "giveLeadsKey"},
        {Action::MakeKit, "makeKit"},
        {Action::ChangeKeys, "changeKeys"},
        {Action::SetRetention, "setRetention"},
        {Action::MakeBackup, "makeBackup"},
        {Action::Restore, "restore"},
        {Action::ReadOwnAudit, "readOwnAudit"},
        {Action::ReadTeamAudit, "readTeamAudit"},
        {Action::ReadAllAudit, "readAllAudit"},
        {Action::ResetAnchor, "resetAnchor"},
        {Action::BreakGlass, "breakGlass"},
        {Action::CloseGlassReview, "closeGlassReview"},
        {Action::Erase, "erase"},
        {Action::ReplayRules, "replayRules"}, ///< which calls other rules would judge otherwise
    });
}

} // namespace latarnia
