// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/KindPath.h"

namespace latarnia {

CallDraft withKind(CallDraft draft, CallKind kind)
{
    draft.kind = kind;
    draft.purpose = Purpose::Contact;
    switch (kind) {
    case CallKind::Victim:
    case CallKind::PotentialVictim:
        draft.role = CallerRole::Victim;
        break;
    case CallKind::Relative:
        draft.role = CallerRole::Relative;
        break;
    case CallKind::Witness:
        draft.role = CallerRole::Witness;
        break;
    case CallKind::Institution:
        draft.role = CallerRole::Institution;
        draft.purpose = Purpose::InstitutionalConsultation;
        break;
    case CallKind::Preventive:
        draft.purpose = Purpose::PreventiveConsultation;
        for (auto &person : draft.persons)
            person.phase = Phase::Before;
        break;
    case CallKind::SuspectedController:
        draft.callBack = {};
        draft.safety.ifCutOff = CutOffPlan::DoNotCall;
        break;
    case CallKind::Information:
    case CallKind::Silent:
    case CallKind::HangUp:
    case CallKind::WrongNumber:
    case CallKind::Abusive:
    case CallKind::Prank:
    case CallKind::Test:
    case CallKind::Media:
        break;
    }
    return draft;
}

} // namespace latarnia
