// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"

#include <array>

namespace latarnia {

/// What the person needs, beside the level.
enum class Need {
    Shelter,
    Medical,
    Legal,
    Psychological,
    Interpreter,
    Wages,
    Stay,
    ReturnHome,
    Documents,
    Food,
    MissingPerson,
    Reintegration,
    Information,
    Pregnancy,
    ChildCare,
    SexualViolence72h
};

constexpr auto codesOf(Need)
{
    return std::to_array<CodeName<Need>>({
        {Need::Shelter, "shelter"},
        {Need::Medical, "medical"},
        {Need::Legal, "legal"},
        {Need::Psychological, "psychological"},
        {Need::Interpreter, "interpreter"},
        {Need::Wages, "wages"},
        {Need::Stay, "stay"},
        {Need::ReturnHome, "returnHome"},
        {Need::Documents, "documents"},
        {Need::Food, "food"},
        {Need::MissingPerson, "missingPerson"},
        {Need::Reintegration, "reintegration"},
        {Need::Information, "information"},
        {Need::Pregnancy, "pregnancy"},
        {Need::ChildCare, "childCare"},
        {Need::SexualViolence72h, "sexualViolence72h"},
    });
}

/// Those that cannot wait, in the order of the safety strip (domain/call-practice.md §12).
inline constexpr std::array UrgentNeeds{Need::Psychological, Need::Pregnancy, Need::ChildCare, Need::Medical,
                                        Need::SexualViolence72h};

/// What the caller asked for in so many words.
enum class Wish { Police, Consulate, ReturnHome };

constexpr auto codesOf(Wish)
{
    return std::to_array<CodeName<Wish>>({
        {Wish::Police, "police"},
        {Wish::Consulate, "consulate"},
        {Wish::ReturnHome, "returnHome"},
    });
}

/// A fact that is yes, no or not known.
enum class KnownFact { Yes, No, Unknown };

constexpr auto codesOf(KnownFact)
{
    return std::to_array<CodeName<KnownFact>>({
        {KnownFact::Yes, "yes"},
        {KnownFact::No, "no"},
        {KnownFact::Unknown, "unknown"},
    });
}

} // namespace latarnia
