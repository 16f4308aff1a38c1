// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// By which of its codes a call is filtered, counted and sorted.
enum class LogField {
    State,
    Level,
    Kind,
    Outcome,
    Language,
    Voivodeship,
    Operator,
    Organisation,
    Review,
    Form
};

constexpr auto codesOf(LogField)
{
    return std::to_array<CodeName<LogField>>({
        {LogField::State, "state"},
        {LogField::Level, "level"},
        {LogField::Kind, "kind"},
        {LogField::Outcome, "outcome"},
        {LogField::Language, "language"},
        {LogField::Voivodeship, "voivodeship"},
        {LogField::Operator, "operator"},
        {LogField::Organisation, "organisation"},
        {LogField::Review, "review"},
        {LogField::Form, "form"},
    });
}

/// What is so of a call, or is not.
enum class LogMark { CallBack, Override, LoweringProposed, AnyYes };

constexpr auto codesOf(LogMark)
{
    return std::to_array<CodeName<LogMark>>({
        {LogMark::CallBack, "callBack"},
        {LogMark::Override, "override"},
        {LogMark::LoweringProposed, "loweringProposed"},
        {LogMark::AnyYes, "anyYes"},
    });
}

} // namespace latarnia
