// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/LookWords.h"

#include <QCoreApplication>

namespace latarnia {

QString nameOf(LookReason reason)
{
    switch (reason) {
    case LookReason::Danger:
        return QCoreApplication::translate("LookWords", "Somebody is in danger now");
    case LookReason::CallerReturned:
        return QCoreApplication::translate("LookWords", "The caller rings again");
    case LookReason::CallBack:
        return QCoreApplication::translate("LookWords", "To ring back");
    case LookReason::HandOver:
        return QCoreApplication::translate("LookWords", "To hand over to a service");
    case LookReason::Authority:
        return QCoreApplication::translate("LookWords", "An authority asks in writing");
    case LookReason::DataRequest:
        return QCoreApplication::translate("LookWords", "The person asks for their data");
    case LookReason::Correction:
        return QCoreApplication::translate("LookWords", "Something has to be corrected");
    case LookReason::Review:
        return QCoreApplication::translate("LookWords", "To review the call");
    case LookReason::Other:
        return QCoreApplication::translate("LookWords", "Another reason");
    }
    return {};
}

QString nameOf(AuditedDeed deed)
{
    switch (deed) {
    case AuditedDeed::SignIn:
        return QCoreApplication::translate("LookWords", "signed in");
    case AuditedDeed::Lock:
        return QCoreApplication::translate("LookWords", "locked the vault");
    case AuditedDeed::TakeCall:
        return QCoreApplication::translate("LookWords", "took the call");
    case AuditedDeed::TakeOver:
        return QCoreApplication::translate("LookWords", "took the call over");
    case AuditedDeed::CloseCall:
        return QCoreApplication::translate("LookWords", "closed the call");
    case AuditedDeed::ReopenCall:
        return QCoreApplication::translate("LookWords", "opened the call again");
    case AuditedDeed::TakeIn:
        return QCoreApplication::translate("LookWords", "brought the call into the vault");
    case AuditedDeed::ReadDraft:
        return QCoreApplication::translate("LookWords", "saw the unfinished call");
    case AuditedDeed::ReadCall:
        return QCoreApplication::translate("LookWords", "read the call");
    case AuditedDeed::OpenIdentity:
        return QCoreApplication::translate("LookWords", "opened names and places");
    case AuditedDeed::ReadReturnNote:
        return QCoreApplication::translate("LookWords", "read the note by its return number");
    case AuditedDeed::ReadAudit:
        return QCoreApplication::translate("LookWords", "read the audit");
    case AuditedDeed::Refused:
        return QCoreApplication::translate("LookWords", "was refused");
    case AuditedDeed::Assign:
        return QCoreApplication::translate("LookWords", "assigned the call");
    case AuditedDeed::BreakGlass:
        return QCoreApplication::translate("LookWords", "opened the call in an emergency");
    case AuditedDeed::ReviewGlass:
        return QCoreApplication::translate("LookWords", "reviewed the emergency look");
    case AuditedDeed::ImportCalls:
        return QCoreApplication::translate("LookWords", "imported calls");
    case AuditedDeed::ExportCalls:
        return QCoreApplication::translate("LookWords", "exported calls");
    case AuditedDeed::AddPerson:
        return QCoreApplication::translate("LookWords", "gave a person a key");
    case AuditedDeed::RetirePerson:
        return QCoreApplication::translate("LookWords", "retired a person");
    case AuditedDeed::ChangeRoles:
        return QCoreApplication::translate("LookWords", "changed roles");
    case AuditedDeed::ChangePassphrase:
        return QCoreApplication::translate("LookWords", "changed their passphrase");
    case AuditedDeed::ReplacePassphrase:
        return QCoreApplication::translate("LookWords", "set another passphrase");
    case AuditedDeed::GiveLeadsKey:
        return QCoreApplication::translate("LookWords", "gave on the leads' key");
    case AuditedDeed::MakeKit:
        return QCoreApplication::translate("LookWords", "made a recovery kit");
    case AuditedDeed::ChangeKeys:
        return QCoreApplication::translate("LookWords", "changed the keys");
    case AuditedDeed::MakeBackup:
        return QCoreApplication::translate("LookWords", "made a backup");
    case AuditedDeed::Restore:
        return QCoreApplication::translate("LookWords", "restored a backup");
    case AuditedDeed::Drill:
        return QCoreApplication::translate("LookWords", "tried whether a backup opens");
    case AuditedDeed::SetRetention:
        return QCoreApplication::translate("LookWords", "changed how long data are kept");
    case AuditedDeed::RunRetention:
        return QCoreApplication::translate("LookWords", "deleted what was due");
    case AuditedDeed::Erase:
        return QCoreApplication::translate("LookWords", "erased data");
    case AuditedDeed::Hold:
        return QCoreApplication::translate("LookWords", "put on hold");
    case AuditedDeed::LiftHold:
        return QCoreApplication::translate("LookWords", "lifted the hold");
    case AuditedDeed::Restrict:
        return QCoreApplication::translate("LookWords", "restricted the call");
    case AuditedDeed::LiftRestriction:
        return QCoreApplication::translate("LookWords", "lifted the restriction");
    case AuditedDeed::Correct:
        return QCoreApplication::translate("LookWords", "corrected the call");
    case AuditedDeed::FindPerson:
        return QCoreApplication::translate("LookWords", "searched for a person");
    case AuditedDeed::AccessReport:
        return QCoreApplication::translate("LookWords", "made an access report");
    case AuditedDeed::ReadIncident:
        return QCoreApplication::translate("LookWords", "looked at an incident");
    }
    return {};
}

QString sentenceFor(Because because)
{
    switch (because) {
    case Because::RoleGrants:
        return QCoreApplication::translate("LookWords", "Your role allows this.");
    case Because::ShiftIsOver:
        return QCoreApplication::translate("LookWords",
                                           "The shift of this call is over: what was written is closed now.");
    case Because::NotYourRole:
        return QCoreApplication::translate("LookWords", "Your role does not read calls.");
    case Because::RoleUnknown:
        return QCoreApplication::translate("LookWords", "Your role is not known to this program.");
    case Because::OwnDoing:
        return QCoreApplication::translate("LookWords", "Nobody reviews what they did themselves.");
    case Because::NotThisCall:
        return QCoreApplication::translate("LookWords", "This call is somebody else's.");
    case Because::OtherOrganisation:
        return QCoreApplication::translate("LookWords", "This call belongs to the other organisation.");
    case Because::OnlyInPractice:
        return QCoreApplication::translate("LookWords", "Your role reads practice calls only.");
    }
    return {};
}

} // namespace latarnia
