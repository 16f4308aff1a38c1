// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/Reasons.h"

namespace latarnia {

namespace {

QStringList formsThatCount(const ScreeningCase &screening, const Findings &findings)
{
    QStringList codes;
    for (const auto form : screening.forms) {
        const bool leadMatter = form == ExploitationForm::LabourRights || form == ExploitationForm::Other;
        if (findings.child && (isExploitation(form) || leadMatter))
            codes.append(codeOf(form));
    }
    return codes;
}

QStringList presentIn(const Instrument &instrument, const Findings &findings, Dimension dimension)
{
    QStringList ids;
    for (qsizetype i = 0; i < instrument.indicators.size(); ++i) {
        const auto &indicator = instrument.indicators.at(i);
        if (indicator.dimension == dimension && findings.facts.indicators[i] == Fact::Yes
            && weightOf(findings, indicator) != Weight::None)
            ids.append(indicator.id);
    }
    return ids;
}

QStringList signalsIn(const Instrument &instrument, const Findings &findings)
{
    QStringList ids;
    for (qsizetype i = 0; i < instrument.questions.size(); ++i) {
        if (instrument.questions.at(i).signal && findings.facts.questions[i] == Fact::Yes)
            ids.append(instrument.questions.at(i).id);
    }
    for (qsizetype i = 0; i < instrument.indicators.size(); ++i) {
        const auto &indicator = instrument.indicators.at(i);
        if (findings.facts.indicators[i] == Fact::Yes && weightOf(findings, indicator) == Weight::Strong
            && strongIsSignal(indicator.dimension) && isApplicable(findings, indicator.dimension))
            ids.append(indicator.id);
    }
    return ids;
}

} // namespace

QList<Reason> reasonsFor(const Instrument &instrument, const ScreeningCase &screening,
                         const Findings &findings)
{
    QList<Reason> reasons;
    if (screening.danger == DangerNow::Yes)
        reasons.append({.kind = ReasonKind::Danger});
    if (const auto forms = formsThatCount(screening, findings); !forms.isEmpty())
        reasons.append({.kind = ReasonKind::Form, .items = forms});
    if (findings.moneyCounts && findings.facts.formControlled == Fact::Yes
        && isApplicable(findings, Dimension::D4))
        reasons.append({.kind = ReasonKind::FormControlled, .items = {QStringLiteral("R10b")}});
    for (size_t i = 0; i < DimensionCount; ++i) {
        const auto dimension = Dimension(i);
        if (isApplicable(findings, dimension) && isPositive(findings.tallies[i].present))
            reasons.append({.kind = ReasonKind::Dimension,
                            .dimension = dimension,
                            .items = presentIn(instrument, findings, dimension)});
    }
    if (findings.signalKnown)
        reasons.append({.kind = ReasonKind::Signal, .items = signalsIn(instrument, findings)});
    return reasons;
}

} // namespace latarnia
