// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Oracle.h"
#include "core/screening/InstrumentCodes.h"
#include "core/triage/Triage.h"

/// Puts one case before both statements of the rule.
namespace bridge {

using namespace latarnia;

inline QString letter(Weight weight)
{
    return QStringLiteral("SMW-").at(int(weight));
}

inline oracle::Items itemsOf(const Instrument &instrument)
{
    oracle::Items items;
    for (const auto &indicator : instrument.indicators)
        items.insert(
            indicator.id,
            {codeOf(indicator.dimension), letter(indicator.adultWeight), letter(indicator.childWeight)});
    return items;
}

inline ScreeningCase screeningOf(const Instrument &instrument, const oracle::Case &facts)
{
    auto screening = blankCase(instrument);
    screening.age = *fromCode<AgeState>(facts.age);
    screening.phase = *fromCode<Phase>(facts.phase);
    screening.danger = facts.danger ? DangerNow::Yes : DangerNow::No;
    for (const auto &form : facts.forms)
        screening.forms.append(*fromCode<ExploitationForm>(form));
    for (auto said = facts.said.begin(); said != facts.said.end(); ++said)
        (void)setAnswer(instrument, screening, said.key(), *fromCode<Answer>(said.value()));
    return screening;
}

inline oracle::Outcome outcomeOf(const Verdict &verdict)
{
    oracle::Outcome outcome{.iloClass = verdict.iloClass ? QString{codeOf(*verdict.iloClass)} : QString{},
                            .level = codeOf(verdict.level),
                            .indication = codeOf(verdict.indication),
                            .basis = codeOf(verdict.basis),
                            .floor = codeOf(verdict.floor),
                            .ceiling = codeOf(verdict.ceiling),
                            .routeAs = codeOf(verdict.routeAs)};
    for (size_t i = 0; i < DimensionCount; ++i)
        outcome.dimensions.insert(codeOf(Dimension(i)), codeOf(verdict.dimensions[i]));
    return outcome;
}

inline QSet<QString> setOf(const QStringList &ids)
{
    return {ids.begin(), ids.end()};
}

inline QString describe(const oracle::Case &facts)
{
    QStringList said;
    for (auto it = facts.said.begin(); it != facts.said.end(); ++it)
        said.append(it.key() + u'=' + it.value());
    return facts.age + u' ' + facts.phase + QStringLiteral(" [")
        + QStringList(facts.forms.begin(), facts.forms.end()).join(u' ') + QStringLiteral("] ")
        + said.join(u' ');
}

} // namespace bridge
