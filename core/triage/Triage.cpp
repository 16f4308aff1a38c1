// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/Triage.h"

#include "core/triage/OpenQuestions.h"
#include "core/triage/Reasons.h"

#include <algorithm>

namespace latarnia {

namespace {

bool is(const Findings &findings, Dimension dimension, DimensionState state)
{
    return findings.states[size_t(dimension)] == state;
}

/// The facts of a level when undetermined is read as @p undetermined.
unsigned levelFacts(const Findings &findings, DimensionState undetermined)
{
    unsigned facts = 0;
    for (size_t i = 0; i < DimensionCount; ++i) {
        const auto state
            = findings.states[i] == DimensionState::Undetermined ? undetermined : findings.states[i];
        if (state == DimensionState::Positive)
            facts |= factOf(Dimension(i));
    }
    return findings.signalKnown ? facts | SignalPresent : facts;
}

/// A signal may still come from a strong indicator that is not known, or from a question that still counts.
bool signalMayCome(const Findings &findings)
{
    for (const auto dimension : {Dimension::D1, Dimension::D2, Dimension::D5}) {
        if (isApplicable(findings, dimension) && findings.tallies[size_t(dimension)].unknown.strong > 0)
            return true;
    }
    return !findings.countedQuestions.isEmpty();
}

std::optional<IloClass> iloClassOf(const Findings &findings)
{
    using enum Dimension;
    for (const auto dimension : {D1, D2, D4, D5}) {
        if (is(findings, dimension, DimensionState::Undetermined))
            return std::nullopt;
    }
    const auto positive
        = [&](Dimension dimension) { return is(findings, dimension, DimensionState::Positive); };
    const bool recruitment = positive(D1) || positive(D2);
    if (recruitment && positive(D4) && positive(D5))
        return IloClass::TraffickingForForcedLabour;
    if (positive(D1) && positive(D4) && !positive(D5))
        return IloClass::DeceptionAndExploitation;
    if (!recruitment && positive(D4) && !positive(D5))
        return IloClass::ExploitedMigrant;
    if (!recruitment && !positive(D4) && !positive(D5))
        return IloClass::SuccessfulMigrant;
    return IloClass::Other;
}

bool anyYesIn(const Findings &findings)
{
    const auto isYes = [](Fact fact) { return fact == Fact::Yes; };
    return findings.facts.formControlled == Fact::Yes
        || std::any_of(findings.facts.indicators.begin(), findings.facts.indicators.end(), isYes)
        || std::any_of(findings.facts.questions.begin(), findings.facts.questions.end(), isYes);
}

/// All short questions were answered no, nothing is yes and no form is named (§4.4).
bool standsOnShortQuestions(const Instrument &instrument, const ScreeningCase &screening,
                            const Findings &findings)
{
    for (qsizetype i = 0; i < instrument.questions.size(); ++i) {
        if (instrument.questions.at(i).isShort && findings.facts.questions[i] != Fact::No)
            return false;
    }
    return screening.forms.isEmpty() && !anyYesIn(findings);
}

void setLevels(Verdict &verdict, const Instrument &instrument, const ScreeningCase &screening,
               const Findings &findings)
{
    auto most = levelFacts(findings, DimensionState::Positive);
    if (signalMayCome(findings))
        most |= SignalPresent;
    verdict.floor = findings.rule.levelOf(levelFacts(findings, DimensionState::Negative));
    verdict.ceiling = findings.rule.levelOf(most);
    verdict.indication = verdict.floor;
    if (verdict.floor == Level::T4 && verdict.ceiling != Level::T4) {
        if (standsOnShortQuestions(instrument, screening, findings))
            verdict.basis = Basis::Rapid;
        else
            verdict.indication = Level::T5;
    }
    verdict.level = screening.danger == DangerNow::Yes ? Level::T0 : verdict.indication;
    verdict.routeAs = verdict.level == Level::T3 && verdict.ceiling != Level::T3 ? Level::T2 : verdict.level;
}

QList<QStringList> idsOf(const Instrument &instrument, const QList<Contradiction> &contradictions)
{
    QList<QStringList> ids;
    for (const auto &contradiction : contradictions) {
        const auto other = contradiction.indicator >= 0
            ? instrument.indicators.at(contradiction.indicator).id
            : instrument.questions.at(contradiction.otherQuestion).id;
        ids.append({instrument.questions.at(contradiction.question).id, other});
    }
    return ids;
}

} // namespace

Verdict triage(const Instrument &instrument, const ScreeningCase &screening)
{
    const auto findings = findingsOf(instrument, screening);
    Verdict verdict{.dimensions = findings.states,
                    .iloClass = iloClassOf(findings),
                    .anyYes = anyYesIn(findings) ? AnyYes::Yes : AnyYes::No,
                    .reasons = reasonsFor(instrument, screening, findings),
                    .contradictions = idsOf(instrument, contradictionsIn(instrument, screening))};
    setLevels(verdict, instrument, screening, findings);
    if (verdict.floor != verdict.ceiling) {
        const auto open = openIn(instrument, findings);
        verdict.open = idsOf(instrument, open);
        verdict.next = nextOf(instrument, screening, findings, open);
    }
    return verdict;
}

ScreeningCase caseOf(const Instrument &instrument, const CallPerson &person, CallerRole role,
                     DangerNow danger)
{
    auto screening = blankCase(instrument);
    screening.age = person.age;
    screening.phase = person.phase;
    screening.role = role;
    screening.danger = danger;
    screening.forms = person.forms;
    for (auto answer = person.answers.begin(); answer != person.answers.end(); ++answer)
        (void)setAnswer(instrument, screening, answer.key(), answer.value());
    return screening;
}

} // namespace latarnia
