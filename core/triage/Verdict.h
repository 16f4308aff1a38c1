// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Level.h"
#include "core/screening/DimensionRule.h"

#include <QStringList>

#include <array>
#include <optional>

namespace latarnia {

/// The four outcomes ILO names, and "other combination" (domain/screening.md §4.3).
enum class IloClass {
    SuccessfulMigrant,
    ExploitedMigrant,
    DeceptionAndExploitation,
    TraffickingForForcedLabour,
    Other
};

constexpr auto codesOf(IloClass)
{
    return std::to_array<CodeName<IloClass>>({
        {IloClass::SuccessfulMigrant, "successfulMigrant"},
        {IloClass::ExploitedMigrant, "exploitedMigrant"},
        {IloClass::DeceptionAndExploitation, "deceptionAndExploitation"},
        {IloClass::TraffickingForForcedLabour, "traffickingForForcedLabour"},
        {IloClass::Other, "other"},
    });
}

/// Whether the level stands on the whole rule, or only on all short questions answered no.
enum class Basis { Full, Rapid };

constexpr auto codesOf(Basis)
{
    return std::to_array<CodeName<Basis>>({
        {Basis::Full, "full"},
        {Basis::Rapid, "rapid"},
    });
}

enum class ReasonKind { Danger, Form, FormControlled, Dimension, Signal };

constexpr auto codesOf(ReasonKind)
{
    return std::to_array<CodeName<ReasonKind>>({
        {ReasonKind::Danger, "danger"},
        {ReasonKind::Form, "form"},
        {ReasonKind::FormControlled, "formControlled"},
        {ReasonKind::Dimension, "dimension"},
        {ReasonKind::Signal, "signal"},
    });
}

/// One rule that holds, with the answers that make it hold.
struct Reason
{
    ReasonKind kind{};
    std::optional<Dimension> dimension{};
    QStringList items{}; ///< ids of questions and indicators, or codes of forms

    bool operator==(const Reason &) const = default;
};

enum class AnyYes { No, Yes };

/// What the answers say, and what they could still say. Decision support, never a verdict on a person.
struct Verdict
{
    DimensionStates dimensions{};
    std::optional<IloClass> iloClass{}; ///< none while D1, D2, D4 or D5 is undetermined
    Level level{Level::T5}; ///< T0 when the gate says danger now
    Level indication{Level::T5}; ///< the level without danger
    Basis basis{Basis::Full};
    Level floor{Level::T4}; ///< T1 … T4, danger apart
    Level ceiling{Level::T4};
    Level routeAs{Level::T5};
    AnyYes anyYes{AnyYes::No};
    QList<Reason> reasons{};
    QList<QStringList> contradictions{}; ///< pairs of ids
    QStringList open{}; ///< empty exactly when floor equals ceiling
    QStringList next{}; ///< what to ask now, best first

    bool operator==(const Verdict &) const = default;
};

} // namespace latarnia
