// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"
#include "core/screening/Instrument.h"

#include <array>

namespace latarnia {

constexpr auto codesOf(Dimension)
{
    return std::to_array<CodeName<Dimension>>({
        {Dimension::D1, "D1"},
        {Dimension::D2, "D2"},
        {Dimension::D3, "D3"},
        {Dimension::D4, "D4"},
        {Dimension::D5, "D5"},
        {Dimension::D6, "D6"},
    });
}

constexpr auto codesOf(Weight)
{
    return std::to_array<CodeName<Weight>>({
        {Weight::Strong, "strong"},
        {Weight::Medium, "medium"},
        {Weight::Weak, "weak"},
        {Weight::None, "none"},
    });
}

constexpr auto codesOf(Asking)
{
    return std::to_array<CodeName<Asking>>({
        {Asking::Ask, "ask"},
        {Asking::Infer, "infer"},
        {Asking::Never, "never"},
    });
}

constexpr auto codesOf(QuestionKind)
{
    return std::to_array<CodeName<QuestionKind>>({
        {QuestionKind::Gate, "gate"},
        {QuestionKind::Rapid, "rapid"},
        {QuestionKind::Child, "child"},
    });
}

constexpr auto codesOf(AskedFact)
{
    return std::to_array<CodeName<AskedFact>>({
        {AskedFact::Answer, "answer"},
        {AskedFact::Form, "form"},
        {AskedFact::FormControlled, "formControlled"},
    });
}

} // namespace latarnia
