// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <QString>
#include <QStringList>

#include <array>

namespace latarnia {

/// What is written down of what somebody did or looked at.
enum class AuditedDeed {
    SignIn,
    Lock,
    TakeCall,
    TakeOver,
    CloseCall,
    ReopenCall,
    TakeIn,
    ReadDraft,
    ReadCall,
    OpenIdentity,
    ReadReturnNote,
    ReadAudit,
    Refused,
    Assign,
    BreakGlass,
    ReviewGlass,
    ImportCalls,
    ExportCalls,
    AddPerson,
    RetirePerson,
    ChangeRoles,
    MovePerson,
    NameOrganisations,
    ChangePassphrase,
    ReplacePassphrase,
    GiveLeadsKey,
    MakeKit,
    ChangeKeys,
    MakeBackup,
    Restore,
    Drill,
    SetRetention,
    RunRetention,
    Erase,
    Hold,
    LiftHold,
    Restrict,
    LiftRestriction,
    Correct,
    FindPerson,
    AccessReport,
    ReadIncident,
    ReplayRules,
};

constexpr auto codesOf(AuditedDeed)
{
    return std::to_array<CodeName<AuditedDeed>>({
        {AuditedDeed::SignIn, "signIn"},
        {AuditedDeed::Lock, "lock"},
        {AuditedDeed::TakeCall, "takeCall"},
        {AuditedDeed::TakeOver, "takeOver"}, ///< goes on with somebody else's open call
        {AuditedDeed::CloseCall, "closeCall"},
        {AuditedDeed::ReopenCall, "reopenCall"},
        {AuditedDeed::TakeIn, "takeIn"}, ///< a call that was taken before unlocking, or kept in a file
        {AuditedDeed::ReadDraft, "readDraft"}, ///< what a crash left open
        {AuditedDeed::ReadCall, "readCall"},
        {AuditedDeed::OpenIdentity, "openIdentity"},
        {AuditedDeed::ReadReturnNote, "readReturnNote"}, ///< by the digits a caller said
        {AuditedDeed::ReadAudit, "readAudit"},
        {AuditedDeed::Refused, "refused"}, ///< a look that was asked for and not given
        {AuditedDeed::Assign, "assign"},
        {AuditedDeed::BreakGlass, "breakGlass"},
        {AuditedDeed::ReviewGlass, "reviewGlass"},
        {AuditedDeed::ImportCalls, "importCalls"},
        {AuditedDeed::ExportCalls, "exportCalls"},
        {AuditedDeed::AddPerson, "addPerson"},
        {AuditedDeed::RetirePerson, "retirePerson"},
        {AuditedDeed::ChangeRoles, "changeRoles"},
        {AuditedDeed::MovePerson, "movePerson"}, ///< to the other organisation
        {AuditedDeed::NameOrganisations, "nameOrganisations"},
        {AuditedDeed::ChangePassphrase, "changePassphrase"},
        {AuditedDeed::ReplacePassphrase, "replacePassphrase"},
        {AuditedDeed::GiveLeadsKey, "giveLeadsKey"},
        {AuditedDeed::MakeKit, "makeKit"},
        {AuditedDeed::ChangeKeys, "changeKeys"},
        {AuditedDeed::MakeBackup, "makeBackup"},
        {AuditedDeed::Restore, "restore"},
        {AuditedDeed::Drill, "drill"},
        {AuditedDeed::SetRetention, "setRetention"},
        {AuditedDeed::RunRetention, "runRetention"},
        {AuditedDeed::Erase, "erase"},
        {AuditedDeed::Hold, "hold"},
        {AuditedDeed::LiftHold, "liftHold"},
        {AuditedDeed::Restrict, "restrict"},
        {AuditedDeed::LiftRestriction, "liftRestriction"},
        {AuditedDeed::Correct, "correct"},
        {AuditedDeed::FindPerson, "findPerson"},
        {AuditedDeed::AccessReport, "accessReport"},
        {AuditedDeed::ReadIncident, "readIncident"},
        {AuditedDeed::ReplayRules, "replayRules"},
    });
}

/// One such deed in ids and codes.
struct AuditedFacts
{
    AuditedDeed deed{};
    QString object{}; ///< the id of what it was done to; may be empty
    QStringList fields{}; ///< names of fields, never what stands in them
    QString reason{}; ///< a code; may be empty
};

} // namespace latarnia
