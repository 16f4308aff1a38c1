// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/Findings.h"

#include <algorithm>

namespace latarnia {

namespace {

bool happensAtDestination(Dimension dimension)
{
    return dimension == Dimension::D4 || dimension == Dimension::D5 || dimension == Dimension::D6;
}

bool namesOtherExploitation(const QList<ExploitationForm> &forms)
{
    return std::any_of(forms.begin(), forms.end(), [](ExploitationForm form) {
        return isExploitation(form) && form != ExploitationForm::ForcedLabour;
    });
}

/// "Someone else decides or takes the money" (R10b) stands for D4 where the list for that form was not found.
DimensionState conditionsWithMoney(DimensionState byRule, const Findings &findings)
{
    if (!findings.moneyCounts || byRule == DimensionState::Positive)
        return byRule;
    if (findings.facts.formControlled == Fact::Yes)
        return DimensionState::Positive;
    return findings.facts.formControlled == Fact::Unknown ? DimensionState::Undetermined : byRule;
}

DimensionState stateIn(const Findings &findings, Dimension dimension)
{
    if (!isApplicable(findings, dimension))
        return DimensionState::NotApplicable;
    const auto byRule = stateOf(findings.tallies[size_t(dimension)]);
    return dimension == Dimension::D4 ? conditionsWithMoney(byRule, findings) : byRule;
}

bool opensSomethingUndetermined(const Findings &findings, unsigned opens)
{
    for (size_t i = 0; i < DimensionCount; ++i) {
        if ((opens & 1U << i) != 0 && findings.states[i] == DimensionState::Undetermined)
            return true;
    }
    return false;
}

/// Does this unanswered signal question still count for the ceiling?
bool stillCounts(const Instrument &instrument, const Findings &findings, const Question &question)
{
    if (question.opens != 0)
        return opensSomethingUndetermined(findings, question.opens);
    return question.carries < 0
        || isApplicable(findings, instrument.indicators.at(question.carries).dimension);
}

void findSignals(const Instrument &instrument, Findings &findings)
{
    for (int i = 0; i < int(instrument.questions.size()); ++i) {
        const auto &question = instrument.questions.at(i);
        if (!question.signal)
            continue;
        if (findings.facts.questions[i] == Fact::Yes)
            findings.signalKnown = true;
        else if (findings.facts.questions[i] == Fact::Unknown && stillCounts(instrument, findings, question))
            findings.countedQuestions.append(i);
    }
    for (const auto dimension : {Dimension::D1, Dimension::D2, Dimension::D5}) {
        if (isApplicable(findings, dimension) && findings.tallies[size_t(dimension)].present.strong > 0)
            findings.signalKnown = true;
    }
}

} // namespace

bool isApplicable(const Findings &findings, Dimension dimension)
{
    return !findings.beforeDeparture || !happensAtDestination(dimension);
}

Weight weightOf(const Findings &findings, const Indicator &indicator)
{
    return findings.child ? indicator.childWeight : indicator.adultWeight;
}

bool strongIsSignal(Dimension dimension)
{
    return dimension == Dimension::D1 || dimension == Dimension::D2 || dimension == Dimension::D5;
}

unsigned factOf(Dimension dimension)
{
    if (dimension == Dimension::D4)
        return ConditionsPositive;
    return strongIsSignal(dimension) ? MeansPositive : VulnerabilityPositive;
}

Findings findingsOf(const Instrument &instrument, const ScreeningCase &screening)
{
    Findings findings{.child = isChild(screening.age), .beforeDeparture = screening.phase == Phase::Before};
    findings.facts = carryOver(instrument, screening);
    findings.tallies = tally(instrument, findings.facts.indicators, findings.child);
    findings.rule = ruleFor(findings.child, screening.forms);
    findings.moneyCounts = !findings.child && namesOtherExploitation(screening.forms);
    for (size_t i = 0; i < DimensionCount; ++i)
        findings.states[i] = stateIn(findings, Dimension(i));
    findSignals(instrument, findings);
    return findings;
}

} // namespace latarnia
