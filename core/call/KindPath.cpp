// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/KindPath.h"

namespace latarnia {

namespace {

/// Who calls, where the kind alone says it.
std::optional<CallerRole> roleOf(CallKind kind)
{
    switch (kind) {
    case CallKind::Victim:
    case CallKind::PotentialVictim:
        return CallerRole::Victim;
    case CallKind::Relative:
        return CallerRole::Relative;
    case CallKind::Witness:
        return CallerRole::Witness;
    case CallKind::Institution:
        return CallerRole::Institution;
    case CallKind::Preventive:
    case CallKind::Information:
    case CallKind::SuspectedController:
    case CallKind::Silent:
    case CallKind::HangUp:
    case CallKind::WrongNumber:
    case CallKind::Abusive:
    case CallKind::Prank:
    case CallKind::Test:
    case CallKind::Media:
        break;
    }
    return std::nullopt;
}

Purpose purposeOf(CallKind kind)
{
    if (kind == CallKind::Institution)
        return Purpose::InstitutionalConsultation;
    return kind == CallKind::Preventive ? Purpose::PreventiveConsultation : Purpose::Contact;
}

BeforeKind factsBeforeKind(const CallDraft &draft)
{
    BeforeKind before{.role = draft.role, .ifCutOff = draft.safety.ifCutOff};
    for (const auto &person : draft.persons)
        before.phases.insert(person.id.text, person.phase);
    return before;
}

} // namespace

CallDraft withoutKind(CallDraft draft)
{
    const auto kind = std::exchange(draft.kind, std::nullopt);
    const auto before = std::exchange(draft.beforeKind, std::nullopt);
    draft.purpose = Purpose::Contact;
    if (!kind || !before)
        return draft;
    if (draft.role == roleOf(*kind))
        draft.role = before->role;
    if (*kind == CallKind::SuspectedController && draft.safety.ifCutOff == CutOffPlan::DoNotCall)
        draft.safety.ifCutOff = before->ifCutOff;
    for (auto &person : draft.persons) {
        if (*kind == CallKind::Preventive && person.phase == Phase::Before)
            person.phase = before->phases.value(person.id.text, Phase::Now);
    }
    return draft;
}

CallDraft withKind(CallDraft draft, CallKind kind)
{
    draft = withoutKind(std::move(draft));
    draft.beforeKind = factsBeforeKind(draft);
    draft.kind = kind;
    draft.purpose = purposeOf(kind);
    draft.role = roleOf(kind).value_or(draft.role);
    if (kind == CallKind::SuspectedController)
        draft.safety.ifCutOff = CutOffPlan::DoNotCall;
    for (auto &person : draft.persons) {
        if (kind == CallKind::Preventive)
            person.phase = Phase::Before;
    }
    return draft;
}

CallPerson personAddedTo(const CallDraft &draft, const PersonId &id)
{
    return {.id = id, .phase = draft.kind == CallKind::Preventive ? Phase::Before : Phase::Now};
}

CallDraft asClosed(CallDraft draft)
{
    if (draft.kind == CallKind::SuspectedController || draft.callBack.way == CallBackWay::None)
        draft.callBack = {};
    return draft;
}

} // namespace latarnia
