// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/CallWords.h"

#include <QCoreApplication>

namespace latarnia {

QString nameOf(CallKind kind)
{
    switch (kind) {
    case CallKind::Victim:
        return QCoreApplication::translate("CallWords", "Victim", "CallKind");
    case CallKind::PotentialVictim:
        return QCoreApplication::translate("CallWords", "Potential victim", "CallKind");
    case CallKind::Relative:
        return QCoreApplication::translate("CallWords", "Relative or friend", "CallKind");
    case CallKind::Witness:
        return QCoreApplication::translate("CallWords", "Witness", "CallKind");
    case CallKind::Institution:
        return QCoreApplication::translate("CallWords", "Institution", "CallKind");
    case CallKind::Preventive:
        return QCoreApplication::translate("CallWords", "Before departure", "CallKind");
    case CallKind::Information:
        return QCoreApplication::translate("CallWords", "Information", "CallKind");
    case CallKind::SuspectedController:
        return QCoreApplication::translate("CallWords", "Suspected controller", "CallKind");
    case CallKind::Silent:
        return QCoreApplication::translate("CallWords", "Silent call", "CallKind");
    case CallKind::HangUp:
        return QCoreApplication::translate("CallWords", "Hung up", "CallKind");
    case CallKind::WrongNumber:
        return QCoreApplication::translate("CallWords", "Wrong number", "CallKind");
    case CallKind::Abusive:
        return QCoreApplication::translate("CallWords", "Abusive", "CallKind");
    case CallKind::Prank:
        return QCoreApplication::translate("CallWords", "Prank", "CallKind");
    case CallKind::Test:
        return QCoreApplication::translate("CallWords", "Test", "CallKind");
    case CallKind::Media:
        return QCoreApplication::translate("CallWords", "Media", "CallKind");
    }
    return {};
}

QString nameOf(CallerRole role)
{
    switch (role) {
    case CallerRole::Victim:
        return QCoreApplication::translate("CallWords", "Speaks of themselves", "CallerRole");
    case CallerRole::Relative:
        return QCoreApplication::translate("CallWords", "Relative or friend", "CallerRole");
    case CallerRole::Witness:
        return QCoreApplication::translate("CallWords", "Witness", "CallerRole");
    case CallerRole::Institution:
        return QCoreApplication::translate("CallWords", "Institution", "CallerRole");
    }
    return {};
}

QString nameOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Contact:
        return QCoreApplication::translate("CallWords", "Contact", "Purpose");
    case Purpose::InstitutionalConsultation:
        return QCoreApplication::translate("CallWords", "Consultation for an institution", "Purpose");
    case Purpose::PreventiveConsultation:
        return QCoreApplication::translate("CallWords", "Preventive consultation", "Purpose");
    case Purpose::Meeting:
        return QCoreApplication::translate("CallWords", "Meeting", "Purpose");
    }
    return {};
}

QString nameOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return QCoreApplication::translate("CallWords", "Phone", "Channel");
    case Channel::Message:
        return QCoreApplication::translate("CallWords", "Message", "Channel");
    case Channel::Email:
        return QCoreApplication::translate("CallWords", "E-mail", "Channel");
    case Channel::InPerson:
        return QCoreApplication::translate("CallWords", "In person", "Channel");
    }
    return {};
}

QString nameOf(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Information:
        return QCoreApplication::translate("CallWords", "Information given", "Disposition");
    case Disposition::Advice:
        return QCoreApplication::translate("CallWords", "Preventive advice", "Disposition");
    case Disposition::Handover:
        return QCoreApplication::translate("CallWords", "Warm hand-over", "Disposition");
    case Disposition::Referral:
        return QCoreApplication::translate("CallWords", "Referral given", "Disposition");
    case Disposition::Report:
        return QCoreApplication::translate("CallWords", "Report made or assisted", "Disposition");
    case Disposition::CaseOpened:
        return QCoreApplication::translate("CallWords", "Case opened", "Disposition");
    case Disposition::CallbackPlanned:
        return QCoreApplication::translate("CallWords", "Call-back planned", "Disposition");
    case Disposition::Emergency:
        return QCoreApplication::translate("CallWords", "Emergency service", "Disposition");
    case Disposition::Declined:
        return QCoreApplication::translate("CallWords", "Declined help", "Disposition");
    case Disposition::Dropped:
        return QCoreApplication::translate("CallWords", "Call dropped", "Disposition");
    case Disposition::OutOfScope:
        return QCoreApplication::translate("CallWords", "Out of scope", "Disposition");
    }
    return {};
}

QString nameOf(NextAction action)
{
    switch (action) {
    case NextAction::None:
        return QCoreApplication::translate("CallWords", "Nothing more", "NextAction");
    case NextAction::WeRingBack:
        return QCoreApplication::translate("CallWords", "We ring back", "NextAction");
    case NextAction::WeOpenCase:
        return QCoreApplication::translate("CallWords", "We open a case", "NextAction");
    case NextAction::ServiceCalls:
        return QCoreApplication::translate("CallWords", "The service gets in touch", "NextAction");
    case NextAction::CallerCalls:
        return QCoreApplication::translate("CallWords", "The caller gets in touch", "NextAction");
    case NextAction::Colleague:
        return QCoreApplication::translate("CallWords", "The next colleague, see the note", "NextAction");
    }
    return {};
}

QString nameOf(ReferralWay way)
{
    switch (way) {
    case ReferralWay::Told:
        return QCoreApplication::translate("CallWords", "Contact given", "ReferralWay");
    case ReferralWay::WarmHandover:
        return QCoreApplication::translate("CallWords", "Warm hand-over", "ReferralWay");
    case ReferralWay::Disclosed:
        return QCoreApplication::translate("CallWords", "Data passed on", "ReferralWay");
    }
    return {};
}

QString nameOf(ReferralOutcome outcome)
{
    switch (outcome) {
    case ReferralOutcome::Accepted:
        return QCoreApplication::translate("CallWords", "Accepted", "ReferralOutcome");
    case ReferralOutcome::Refused:
        return QCoreApplication::translate("CallWords", "Refused", "ReferralOutcome");
    case ReferralOutcome::NoAnswer:
        return QCoreApplication::translate("CallWords", "No answer", "ReferralOutcome");
    case ReferralOutcome::WrongNumber:
        return QCoreApplication::translate("CallWords", "Wrong number", "ReferralOutcome");
    case ReferralOutcome::Full:
        return QCoreApplication::translate("CallWords", "Full", "ReferralOutcome");
    case ReferralOutcome::Pending:
        return QCoreApplication::translate("CallWords", "No answer yet", "ReferralOutcome");
    case ReferralOutcome::Lost:
        return QCoreApplication::translate("CallWords", "Contact lost", "ReferralOutcome");
    }
    return {};
}

QString nameOf(AddressForm form)
{
    switch (form) {
    case AddressForm::Feminine:
        return QCoreApplication::translate("CallWords", "Pani", "AddressForm");
    case AddressForm::Masculine:
        return QCoreApplication::translate("CallWords", "Pan", "AddressForm");
    case AddressForm::Familiar:
        return QCoreApplication::translate("CallWords", "ty", "AddressForm");
    }
    return {};
}

} // namespace latarnia
