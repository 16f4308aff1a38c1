// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/OpenQuestions.h"

#include <algorithm>
#include <tuple>

namespace latarnia {

namespace {

constexpr int Late = 3; // asked only when the caller raised it or nothing else can decide

struct Candidate
{
    QString id{};
    int sensitivity{};
    int step{}; ///< short questions before indicators
    int weight{};
    int place{}; ///< D5, D4 before recruitment

    auto order() const { return std::tie(sensitivity, step, weight, place, id); }
};

int placeOf(Dimension dimension)
{
    if (dimension == Dimension::D5)
        return 0;
    return dimension == Dimension::D4 ? 1 : 2 + int(dimension);
}

bool mayAsk(const QList<CallerRole> &roles, const QList<Phase> &phases, const ScreeningCase &screening)
{
    return roles.contains(screening.role) && phases.contains(screening.phase);
}

void addQuestions(QList<Candidate> &candidates, const Instrument &instrument, const ScreeningCase &screening,
                  const Findings &findings, const OpenSet &open)
{
    for (const int i : open.questions) {
        const auto &question = instrument.questions.at(i);
        // A child is asked about no means: only what has a child's wording is offered.
        const bool hasChildWording = std::any_of(instrument.questions.begin(), instrument.questions.end(),
                                                 [i](const Question &other) { return other.childOf == i; });
        if (mayAsk(question.roles, question.phases, screening) && screening.questions[i] != Answer::Declined
            && (!findings.child || hasChildWording))
            candidates.append({.id = question.id, .sensitivity = question.sensitivity});
    }
}

void addMoney(QList<Candidate> &candidates, const Instrument &instrument, const ScreeningCase &screening,
              const OpenSet &open)
{
    if (!open.formControlled || screening.formControlled == Answer::Declined)
        return;
    for (const auto &question : instrument.questions) {
        if (question.fact == AskedFact::FormControlled && mayAsk(question.roles, question.phases, screening))
            candidates.append({.id = question.id, .sensitivity = question.sensitivity});
    }
}

void addIndicators(QList<Candidate> &candidates, const Instrument &instrument, const ScreeningCase &screening,
                   const Findings &findings, const OpenSet &open)
{
    if (findings.child)
        return;
    for (const int i : open.indicators) {
        const auto &indicator = instrument.indicators.at(i);
        const bool sameFactIsOffered
            = indicator.carriedBy >= 0 && open.questions.contains(indicator.carriedBy);
        const bool sameFactWasDeclined
            = indicator.carriedBy >= 0 && screening.questions[indicator.carriedBy] == Answer::Declined;
        if (indicator.asking != Asking::Ask || !mayAsk(indicator.roles, indicator.phases, screening)
            || screening.indicators[i] == Answer::Declined || sameFactIsOffered || sameFactWasDeclined)
            continue;
        candidates.append({.id = indicator.id,
                           .sensitivity = indicator.sensitivity,
                           .step = 1,
                           .weight = int(weightOf(findings, indicator)),
                           .place = placeOf(indicator.dimension)});
    }
}

bool violenceWasRaised(const Instrument &instrument, const Findings &findings)
{
    for (qsizetype i = 0; i < instrument.questions.size(); ++i) {
        if (instrument.questions.at(i).sensitivity >= Late && findings.facts.questions[i] == Fact::Yes)
            return true;
    }
    for (qsizetype i = 0; i < instrument.indicators.size(); ++i) {
        if (instrument.indicators.at(i).sensitivity >= Late && findings.facts.indicators[i] == Fact::Yes)
            return true;
    }
    return false;
}

void holdBackLateOnes(QList<Candidate> &candidates)
{
    const bool onlyLate = std::all_of(candidates.begin(), candidates.end(), [](const Candidate &candidate) {
        return candidate.sensitivity >= Late;
    });
    if (!onlyLate)
        candidates.removeIf([](const Candidate &candidate) { return candidate.sensitivity >= Late; });
}

} // namespace

QStringList nextOf(const Instrument &instrument, const ScreeningCase &screening, const Findings &findings,
                   const OpenSet &open)
{
    QList<Candidate> candidates;
    addQuestions(candidates, instrument, screening, findings, open);
    addMoney(candidates, instrument, screening, open);
    addIndicators(candidates, instrument, screening, findings, open);
    if (!violenceWasRaised(instrument, findings))
        holdBackLateOnes(candidates);
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate &one, const Candidate &other) { return one.order() < other.order(); });
    QStringList ids;
    for (const auto &candidate : std::as_const(candidates))
        ids.append(candidate.id);
    return ids;
}

} // namespace latarnia
