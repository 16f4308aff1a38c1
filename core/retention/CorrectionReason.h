// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// Why a closed call is corrected.
enum class CorrectionReason { Request, Mistake, Added };

constexpr auto codesOf(CorrectionReason)
{
    return std::to_array<CodeName<CorrectionReason>>({
        {CorrectionReason::Request, "request"}, ///< art. 16 GDPR: the person asked
        {CorrectionReason::Mistake, "mistake"},
        {CorrectionReason::Added, "added"}, ///< something that was not written
    });
}

/// A text of a closed call that may be corrected.
enum class CorrectedField { Notes, NextNote, WhoHears, HandReason, InstitutionReference, Switchboard };

constexpr auto codesOf(CorrectedField)
{
    return std::to_array<CodeName<CorrectedField>>({
        {CorrectedField::Notes, "notes"},
        {CorrectedField::NextNote, "nextNote"},
        {CorrectedField::WhoHears, "whoHears"},
        {CorrectedField::HandReason, "handReason"},
        {CorrectedField::InstitutionReference, "institutionReference"},
        {CorrectedField::Switchboard, "switchboard"},
    });
}

} // namespace latarnia
