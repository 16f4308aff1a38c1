// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/call/Age.h"
#include "core/call/Answer.h"
#include "core/call/CallBackPlan.h"
#include "core/call/CallKind.h"
#include "core/call/CallerRole.h"
#include "core/call/Consent.h"
#include "core/call/Danger.h"
#include "core/call/DutyToReport.h"
#include "core/call/ExploitationForm.h"
#include "core/call/HandLevel.h"
#include "core/call/Identity.h"
#include "core/call/Institution.h"
#include "core/call/Need.h"
#include "core/call/NextAction.h"
#include "core/call/Person.h"
#include "core/call/Phase.h"
#include "core/call/ReferralOutcome.h"
#include "core/call/SpokenForm.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace latarnia {

/// One person of a call, or a group with the same facts. Screening, needs and route belong to the person.
struct CallPerson
{
    PersonId id{};
    int people{1}; ///< 1 … 999, how many share these facts
    Sex sex{Sex::Unknown};
    AgeState age{AgeState::NotAsked};
    QString citizenship{}; ///< ISO 3166-1 alpha-2, or empty
    Stay stay{Stay::Unknown};
    bool asylumSeeker{false};
    bool formallyIdentified{false};
    Phase phase{Phase::Now};
    QList<ExploitationForm> forms{};
    QList<Need> needs{};
    QMap<QString, Answer> answers{}; ///< by id of question or indicator (R2, R10b, D5.01 …)
    KnownFact guardianInvolved{KnownFact::Unknown};
    PersonIdentity identity{};

    bool operator==(const CallPerson &) const = default;
};

/// What may happen when the line drops. The default is to do nothing.
enum class CutOffPlan { DoNotCall, CallAsAgreed, Emergency };

constexpr auto codesOf(CutOffPlan)
{
    return std::to_array<CodeName<CutOffPlan>>({
        {CutOffPlan::DoNotCall, "doNotCall"},
        {CutOffPlan::CallAsAgreed, "callAsAgreed"},
        {CutOffPlan::Emergency, "emergency"},
    });
}

/// The safety strip (domain/call-practice.md §2): asked first, always visible.
struct Safety
{
    QString where{}; ///< the caller's place, in the caller's words
    QString peoplesWhere{}; ///< the people's place where it is another one
    std::optional<Answer> talkFreely{};
    DangerNow danger{DangerNow::Unknown};
    bool dangerAsked{false}; ///< Unknown was said, not merely never asked
    QList<DangerKind> dangerKinds{};
    DangerPlace place{DangerPlace::Poland};
    DangerWho dangerWho{DangerWho::NotSaid};
    QList<Listener> listeners{};
    QString whoHears{}; ///< in words, what no chip says
    CutOffPlan ifCutOff{CutOffPlan::DoNotCall};

    bool operator==(const Safety &) const = default;
};

/// A service that was told, handed over to or given data, with what came of it.
struct Referral
{
    ReferralId id{};
    QString service{}; ///< id of the directory
    ReferralWay way{ReferralWay::Told};
    ReferralOutcome outcome{ReferralOutcome::Pending};
    bool consent{false}; ///< the caller agreed that data is given
    QList<int> persons{}; ///< indexes into the call's persons
    QDateTime at{}; ///< UTC

    bool operator==(const Referral &) const = default;
};

/// What the call said before its kind changed it, so that a kind that is only passed by leaves no trace.
struct BeforeKind
{
    CallerRole role{CallerRole::Victim};
    CutOffPlan ifCutOff{CutOffPlan::DoNotCall};
    QMap<QString, Phase> phases{}; ///< by id of the person

    bool operator==(const BeforeKind &) const = default;
};

/// A call while it is taken: everything the operator has recorded so far. A value; the desk keeps it.
struct CallDraft
{
    CallId id{};
    QString number{}; ///< "2026-000123", given by the store
    QDateTime startedAt{}; ///< UTC
    quint64 revision{0}; ///< grows with every change
    std::optional<CallKind> kind{};
    Purpose purpose{Purpose::Contact};
    Channel channel{Channel::Phone};
    CallerRole role{CallerRole::Victim};
    QString callerLanguage{}; ///< BCP 47, or empty
    AddressForm address{AddressForm::Feminine};
    QString voivodeship{}; ///< ISO 3166-2:PL, or empty
    QString perpetratorPlace{};
    PersonIdentity callerIdentity{};
    AllegedPerpetrator perpetrator{};
    Safety safety{};
    QList<CallPerson> persons{};
    QList<Wish> wishes{};
    bool callerVerified{false}; ///< an institution was rung back through its switchboard, and it is they
    QString notes{};
    QString nextNote{}; ///< for the next colleague, at most 600 characters
    QList<Referral> referrals{};
    std::optional<Disposition> disposition{};
    QList<Consent> consents{};
    CallBackPlan callBack{};
    std::optional<HandLevel> handLevel{};
    QList<DutyGround> dutyGrounds{};
    QList<DutyEntry> dutyLog{};
    QString returnNumber{}; ///< five digits the caller was given, or empty
    QString earlierCall{}; ///< id of the call whose return number the caller said, or empty
    QString place{}; ///< where on the screen the operator was at the last change
    QString incomingNumber{}; ///< as the telephone gave it; never kept with a closed call
    QDateTime endedAt{}; ///< UTC; only of a call entered later than it was taken, with its real times
    QDateTime takenAt{}; ///< UTC; of such a call, when it was entered
    std::optional<BeforeKind> beforeKind{};
    bool addressChosen{false}; ///< the form of address was, and nothing else changes it any more
    QMap<QString, Answer> whispered{}; ///< by id of the whispered question, where no other fact says it
    QString dutyWords{}; ///< written beside a duty and not yet kept with a step
    QString lowerReason{}; ///< written, and the level not lowered yet
    std::optional<NextAction> nextAction{}; ///< chosen; else what the outcome says
    QDate followUp{}; ///< the day on which somebody takes it up again
    QDateTime talkEndedAt{}; ///< UTC; when the talking ended, of a call that is finished later
    Institution institution{};
    bool aside{false}; ///< not the call on the screen: on hold, or left to be finished later

    bool operator==(const CallDraft &) const = default;
};

constexpr int MaxNotes = 200'000; ///< UTF-16 units of running notes
constexpr int MaxNextNote = 600;
constexpr int MaxPersons = 50;
constexpr int MaxShortText = 2000; ///< a field of one line

} // namespace latarnia
