// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// What kind of call it is.
enum class CallKind {
    Victim,
    PotentialVictim,
    Relative,
    Witness,
    Institution,
    Preventive,
    Information,
    SuspectedController,
    Silent,
    HangUp,
    WrongNumber,
    Abusive,
    Prank,
    Test,
    Media
};

constexpr auto codesOf(CallKind)
{
    return std::to_array<CodeName<CallKind>>({
        {CallKind::Victim, "victim"},
        {CallKind::PotentialVictim, "potentialVictim"},
        {CallKind::Relative, "relative"},
        {CallKind::Witness, "witness"},
        {CallKind::Institution, "institution"},
        {CallKind::Preventive, "preventive"},
        {CallKind::Information, "information"},
        {CallKind::SuspectedController, "suspectedController"},
        {CallKind::Silent, "silent"},
        {CallKind::HangUp, "hangUp"},
        {CallKind::WrongNumber, "wrongNumber"},
        {CallKind::Abusive, "abusive"},
        {CallKind::Prank, "prank"},
        {CallKind::Test, "test"},
        {CallKind::Media, "media"},
    });
}

/// Under which task of the line the contact counts.
enum class Purpose { Contact, InstitutionalConsultation, PreventiveConsultation, Meeting };

constexpr auto codesOf(Purpose)
{
    return std::to_array<CodeName<Purpose>>({
        {Purpose::Contact, "contact"},
        {Purpose::InstitutionalConsultation, "institutionalConsultation"},
        {Purpose::PreventiveConsultation, "preventiveConsultation"},
        {Purpose::Meeting, "meeting"},
    });
}

enum class Channel { Phone, Message, Email, InPerson };

constexpr auto codesOf(Channel)
{
    return std::to_array<CodeName<Channel>>({
        {Channel::Phone, "phone"},
        {Channel::Message, "message"},
        {Channel::Email, "email"},
        {Channel::InPerson, "inPerson"},
    });
}

/// How the call ended.
enum class Disposition {
    Information,
    Advice,
    Handover,
    Referral,
    Report,
    CaseOpened,
    CallbackPlanned,
    Emergency,
    Declined,
    Dropped,
    OutOfScope
};

constexpr auto codesOf(Disposition)
{
    return std::to_array<CodeName<Disposition>>({
        {Disposition::Information, "information"},
        {Disposition::Advice, "advice"},
        {Disposition::Handover, "handover"},
        {Disposition::Referral, "referral"},
        {Disposition::Report, "report"},
        {Disposition::CaseOpened, "caseOpened"},
        {Disposition::CallbackPlanned, "callbackPlanned"},
        {Disposition::Emergency, "emergency"},
        {Disposition::Declined, "declined"},
        {Disposition::Dropped, "dropped"},
        {Disposition::OutOfScope, "outOfScope"},
    });
}

} // namespace latarnia
