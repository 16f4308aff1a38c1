// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/OpenQuestions.h"

#include "core/triage/Possible.h"

namespace latarnia {

namespace {

constexpr size_t PartCount = DimensionCount + 1; // the dimensions, then the signal questions
constexpr size_t SignalPart = DimensionCount;

using Parts = std::array<Part, PartCount>;

/// R10b sets the same fact as D4 from outside its list, so D4 may hold whatever the list says.
void addMoney(Part &conditions, const Findings &findings)
{
    if (!findings.moneyCounts || !isApplicable(findings, Dimension::D4))
        return;
    if (findings.facts.formControlled == Fact::Yes)
        conditions = Part{.possible = 1U << ConditionsPositive};
    else if (findings.facts.formControlled == Fact::Unknown)
        conditions.possible = FactSets(conditions.possible | 1U << ConditionsPositive);
}

Part signalPart(const Findings &findings, const Instrument &instrument)
{
    for (qsizetype i = 0; i < instrument.questions.size(); ++i) {
        if (instrument.questions.at(i).signal && findings.facts.questions[i] == Fact::Yes)
            return Part{.possible = 1U << SignalPresent};
    }
    Part part;
    if (!findings.countedQuestions.isEmpty()) {
        part.possible = FactSets(NothingYet | 1U << SignalPresent);
        part.flips[0].append({.before = 0, .after = SignalPresent});
    }
    return part;
}

Parts partsOf(const Instrument &instrument, const Findings &findings)
{
    Parts parts;
    for (size_t i = 0; i < DimensionCount; ++i) {
        const auto dimension = Dimension(i);
        if (isApplicable(findings, dimension))
            parts[i] = partOf(findings.tallies[i], factOf(dimension),
                              strongIsSignal(dimension) ? SignalPresent : 0U);
    }
    addMoney(parts[size_t(Dimension::D4)], findings);
    parts[SignalPart] = signalPart(findings, instrument);
    return parts;
}

/// For each part, what can come about from all the others.
std::array<FactSets, PartCount> othersOf(const Parts &parts)
{
    std::array<FactSets, PartCount> others;
    FactSets before = NothingYet;
    for (size_t i = 0; i < PartCount; ++i) {
        others[i] = before;
        before = combine(before, parts[i].possible);
    }
    FactSets after = NothingYet;
    for (size_t i = PartCount; i-- > 0;) {
        others[i] = combine(others[i], after);
        after = combine(after, parts[i].possible);
    }
    return others;
}

bool anyDecisive(const LevelRule &rule, const QVarLengthArray<Flip, 4> &flips, FactSets others)
{
    for (const auto &flip : flips) {
        if (isDecisive(rule, flip, others))
            return true;
    }
    return false;
}

using DecisiveWeights = std::array<std::array<bool, 3>, DimensionCount>;

DecisiveWeights decisiveWeights(const Findings &findings, const Parts &parts,
                                const std::array<FactSets, PartCount> &others)
{
    DecisiveWeights decisive{};
    for (size_t i = 0; i < DimensionCount; ++i) {
        for (size_t weight = 0; weight < 3; ++weight)
            decisive[i][weight] = anyDecisive(findings.rule, parts[i].flips[weight], others[i]);
    }
    return decisive;
}

/// R10b is decisive when D4's list may stay short of positive and being positive matters.
bool moneyIsDecisive(const Findings &findings, const Tally &conditions, FactSets others)
{
    return findings.moneyCounts && findings.facts.formControlled == Fact::Unknown
        && isApplicable(findings, Dimension::D4) && !isPositive(conditions.present)
        && isDecisive(findings.rule, {.before = 0, .after = ConditionsPositive}, others);
}

} // namespace

OpenSet openIn(const Instrument &instrument, const Findings &findings)
{
    const auto parts = partsOf(instrument, findings);
    const auto others = othersOf(parts);
    const auto decisive = decisiveWeights(findings, parts, others);
    OpenSet open;
    for (int i = 0; i < int(instrument.indicators.size()); ++i) {
        const auto &indicator = instrument.indicators.at(i);
        const auto weight = weightOf(findings, indicator);
        if (findings.facts.indicators[i] == Fact::Unknown && weight != Weight::None
            && decisive[size_t(indicator.dimension)][size_t(weight)])
            open.indicators.append(i);
    }
    if (anyDecisive(findings.rule, parts[SignalPart].flips[0], others[SignalPart]))
        open.questions = findings.countedQuestions;
    const auto conditions = size_t(Dimension::D4);
    open.formControlled = moneyIsDecisive(findings, findings.tallies[conditions], others[conditions]);
    return open;
}

QStringList idsOf(const Instrument &instrument, const OpenSet &open)
{
    QStringList ids;
    for (const int i : open.questions)
        ids.append(instrument.questions.at(i).id);
    if (open.formControlled)
        ids.append(QStringLiteral("R10b"));
    for (const int i : open.indicators)
        ids.append(instrument.indicators.at(i).id);
    return ids;
}

} // namespace latarnia
