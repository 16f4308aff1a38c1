// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/LookWords.h"

#include <QCoreApplication>

namespace latarnia {

namespace {

struct DeedWords
{
    AuditedDeed deed;
    const char *words;
};

constexpr DeedWords Deeds[]{
    {AuditedDeed::SignIn, QT_TRANSLATE_NOOP("LookWords", "signed in")},
    {AuditedDeed::Lock, QT_TRANSLATE_NOOP("LookWords", "locked the vault")},
    {AuditedDeed::TakeCall, QT_TRANSLATE_NOOP("LookWords", "took the call")},
    {AuditedDeed::TakeOver, QT_TRANSLATE_NOOP("LookWords", "took the call over")},
    {AuditedDeed::CloseCall, QT_TRANSLATE_NOOP("LookWords", "closed the call")},
    {AuditedDeed::ReopenCall, QT_TRANSLATE_NOOP("LookWords", "opened the call again")},
    {AuditedDeed::TakeIn, QT_TRANSLATE_NOOP("LookWords", "brought the call into the vault")},
    {AuditedDeed::ReadDraft, QT_TRANSLATE_NOOP("LookWords", "saw the unfinished call")},
    {AuditedDeed::ReadCall, QT_TRANSLATE_NOOP("LookWords", "read the call")},
    {AuditedDeed::OpenIdentity, QT_TRANSLATE_NOOP("LookWords", "opened names and places")},
    {AuditedDeed::ReadReturnNote, QT_TRANSLATE_NOOP("LookWords", "read the note by its return number")},
    {AuditedDeed::ReadAudit, QT_TRANSLATE_NOOP("LookWords", "read the audit")},
    {AuditedDeed::Refused, QT_TRANSLATE_NOOP("LookWords", "was refused")},
    {AuditedDeed::Assign, QT_TRANSLATE_NOOP("LookWords", "assigned the call")},
    {AuditedDeed::BreakGlass, QT_TRANSLATE_NOOP("LookWords", "opened the call in an emergency")},
    {AuditedDeed::ReviewGlass, QT_TRANSLATE_NOOP("LookWords", "reviewed the emergency look")},
    {AuditedDeed::ImportCalls, QT_TRANSLATE_NOOP("LookWords", "imported calls")},
    {AuditedDeed::ExportCalls, QT_TRANSLATE_NOOP("LookWords", "exported calls")},
    {AuditedDeed::AddPerson, QT_TRANSLATE_NOOP("LookWords", "gave a person a key")},
    {AuditedDeed::RetirePerson, QT_TRANSLATE_NOOP("LookWords", "retired a person")},
    {AuditedDeed::ChangeRoles, QT_TRANSLATE_NOOP("LookWords", "changed roles")},
    {AuditedDeed::MovePerson, QT_TRANSLATE_NOOP("LookWords", "moved a person to the other organisation")},
    {AuditedDeed::NameOrganisations, QT_TRANSLATE_NOOP("LookWords", "named the organisations")},
    {AuditedDeed::ChangePassphrase, QT_TRANSLATE_NOOP("LookWords", "changed their passphrase")},
    {AuditedDeed::ReplacePassphrase, QT_TRANSLATE_NOOP("LookWords", "set another passphrase")},
    {AuditedDeed::GiveLeadsKey, QT_TRANSLATE_NOOP("LookWords", "gave on the leads' key")},
    {AuditedDeed::MakeKit, QT_TRANSLATE_NOOP("LookWords", "made a recovery kit")},
    {AuditedDeed::ChangeKeys, QT_TRANSLATE_NOOP("LookWords", "changed the keys")},
    {AuditedDeed::MakeBackup, QT_TRANSLATE_NOOP("LookWords", "made a backup")},
    {AuditedDeed::Restore, QT_TRANSLATE_NOOP("LookWords", "restored a backup")},
    {AuditedDeed::Drill, QT_TRANSLATE_NOOP("LookWords", "tried whether a backup opens")},
    {AuditedDeed::SetRetention, QT_TRANSLATE_NOOP("LookWords", "changed how long data are kept")},
    {AuditedDeed::RunRetention, QT_TRANSLATE_NOOP("LookWords", "deleted what was due")},
    {AuditedDeed::Erase, QT_TRANSLATE_NOOP("LookWords", "erased data")},
    {AuditedDeed::Hold, QT_TRANSLATE_NOOP("LookWords", "put on hold")},
    {AuditedDeed::LiftHold, QT_TRANSLATE_NOOP("LookWords", "lifted the hold")},
    {AuditedDeed::Restrict, QT_TRANSLATE_NOOP("LookWords", "restricted the call")},
    {AuditedDeed::LiftRestriction, QT_TRANSLATE_NOOP("LookWords", "lifted the restriction")},
    {AuditedDeed::Correct, QT_TRANSLATE_NOOP("LookWords", "corrected the call")},
    {AuditedDeed::FindPerson, QT_TRANSLATE_NOOP("LookWords", "searched for a person")},
    {AuditedDeed::AccessReport, QT_TRANSLATE_NOOP("LookWords", "made an access report")},
    {AuditedDeed::ReadIncident, QT_TRANSLATE_NOOP("LookWords", "looked at an incident")},
    {AuditedDeed::ReplayRules, QT_TRANSLATE_NOOP("LookWords", "tried other rules on the calls")},
};

} // namespace

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
    for (const auto &[known, words] : Deeds) {
        if (known == deed)
            return QCoreApplication::translate("LookWords", words);
    }
    return codeOf(deed);
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
    case Because::Restricted:
        return QCoreApplication::translate("LookWords",
                                           "The data of this call are restricted: only a shift lead of its "
                                           "organisation uses them.");
    }
    return {};
}

} // namespace latarnia
